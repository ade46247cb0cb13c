import type { Point } from '../../geometry/Point'

/**
 * One way in for mouse, finger and pen. A hand on the picture is either idle, pressing (one pointer: the tool
 * works) or pinching (two: the picture moves and grows under the fingers). A second finger calls the tool off,
 * so that a pinch never leaves a dab behind. Positions are screen pixels from the stage's top left.
 */
export type PointerSample = Point & { readonly kind: 'down' | 'move' | 'up' | 'cancel'; readonly id: number }

export type Hand =
  | { readonly name: 'idle' }
  | { readonly name: 'pressing'; readonly id: number; readonly at: Point }
  | { readonly name: 'pinching'; readonly fingers: ReadonlyMap<number, Point> }

export type Gesture =
  | { readonly kind: 'press' | 'move' | 'lift'; readonly at: Point; readonly from: Point }
  | { readonly kind: 'call-off' }
  | { readonly kind: 'pinch'; readonly at: Point; readonly from: Point; readonly factor: number }

export const idle: Hand = { name: 'idle' }

export function feel(hand: Hand, sample: PointerSample): { hand: Hand; gesture: Gesture | null } {
  const at = { x: sample.x, y: sample.y }
  switch (hand.name) {
    case 'idle':
      return sample.kind === 'down'
        ? { hand: { name: 'pressing', id: sample.id, at }, gesture: { kind: 'press', at, from: at } }
        : { hand, gesture: null }
    case 'pressing':
      return press(hand, sample, at)
    case 'pinching':
      return pinch(hand, sample, at)
  }
}

function press(hand: Extract<Hand, { name: 'pressing' }>, sample: PointerSample, at: Point) {
  if (sample.kind === 'down' && sample.id !== hand.id) {
    const fingers = new Map([
      [hand.id, hand.at],
      [sample.id, at],
    ])
    return { hand: { name: 'pinching', fingers } as const, gesture: { kind: 'call-off' } as const }
  }
  if (sample.id !== hand.id || sample.kind === 'down') return { hand, gesture: null }
  if (sample.kind === 'cancel') return { hand: idle, gesture: { kind: 'call-off' } as const }
  if (sample.kind === 'up') return { hand: idle, gesture: { kind: 'lift', at, from: hand.at } as const }
  // A browser may tell of one movement twice.
  if (at.x === hand.at.x && at.y === hand.at.y) return { hand, gesture: null }
  return { hand: { ...hand, at }, gesture: { kind: 'move', at, from: hand.at } as const }
}

function pinch(hand: Extract<Hand, { name: 'pinching' }>, sample: PointerSample, at: Point) {
  if (!hand.fingers.has(sample.id)) return { hand, gesture: null }
  if (sample.kind === 'up' || sample.kind === 'cancel') {
    const left = new Map(hand.fingers)
    left.delete(sample.id)
    return { hand: left.size === 0 ? idle : ({ name: 'pinching', fingers: left } as const), gesture: null }
  }
  const fingers = new Map(hand.fingers).set(sample.id, at)
  if (fingers.size < 2) return { hand: { name: 'pinching', fingers } as const, gesture: null }
  const before = spanOf(hand.fingers)
  const after = spanOf(fingers)
  const factor = before.length > 0 ? after.length / before.length : 1
  return {
    hand: { name: 'pinching', fingers } as const,
    gesture: { kind: 'pinch', at: after.middle, from: before.middle, factor } as const,
  }
}

function spanOf(fingers: ReadonlyMap<number, Point>): { middle: Point; length: number } {
  const [a, b] = [...fingers.values()]
  return {
    middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
    length: Math.hypot(a.x - b.x, a.y - b.y),
  }
}
