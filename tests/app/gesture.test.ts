import { describe, expect, it } from 'vitest'
import { feel, type Gesture, type Hand, idle, type PointerSample } from '../../src/app/tools/gesture'

function play(samples: PointerSample[]): { hand: Hand; gestures: Gesture[] } {
  let hand: Hand = idle
  const gestures: Gesture[] = []
  for (const sample of samples) {
    const felt = feel(hand, sample)
    hand = felt.hand
    if (felt.gesture) gestures.push(felt.gesture)
  }
  return { hand, gestures }
}

const at = (kind: PointerSample['kind'], id: number, x: number, y: number): PointerSample => ({
  kind,
  id,
  x,
  y,
})

describe('a hand on the picture', () => {
  it('presses, moves and lifts with one pointer', () => {
    const { hand, gestures } = play([at('down', 1, 10, 10), at('move', 1, 20, 15), at('up', 1, 20, 15)])
    expect(gestures.map(({ kind }) => kind)).toEqual(['press', 'move', 'lift'])
    expect(gestures[1]).toMatchObject({ at: { x: 20, y: 15 }, from: { x: 10, y: 10 } })
    expect(hand).toEqual(idle)
  })

  it('moves once where one movement is told twice', () => {
    const { gestures } = play([at('down', 1, 10, 10), at('move', 1, 20, 15), at('move', 1, 20, 15)])
    expect(gestures.map(({ kind }) => kind)).toEqual(['press', 'move'])
  })

  it('does nothing while a mouse only hovers', () => {
    expect(play([at('move', 1, 5, 5), at('up', 1, 5, 5)])).toEqual({ hand: idle, gestures: [] })
  })

  it('calls the tool off when a second finger comes down, and pinches about the middle', () => {
    const { gestures } = play([at('down', 1, 0, 0), at('down', 2, 100, 0), at('move', 2, 200, 0)])
    expect(gestures[1]).toEqual({ kind: 'call-off' })
    expect(gestures[2]).toEqual({ kind: 'pinch', at: { x: 100, y: 0 }, from: { x: 50, y: 0 }, factor: 2 })
  })

  it('does not start a stroke with the finger that is left after a pinch', () => {
    const { gestures } = play([
      at('down', 1, 0, 0),
      at('down', 2, 100, 0),
      at('up', 2, 100, 0),
      at('move', 1, 50, 50),
      at('up', 1, 50, 50),
    ])
    expect(gestures.map(({ kind }) => kind)).toEqual(['press', 'call-off'])
  })

  it('calls off when the system takes the pointer away', () => {
    const { hand, gestures } = play([at('down', 1, 0, 0), at('cancel', 1, 0, 0)])
    expect(gestures.at(-1)).toEqual({ kind: 'call-off' })
    expect(hand).toEqual(idle)
  })

  it('keeps two fingers at one spot from blowing the picture up', () => {
    const { gestures } = play([at('down', 1, 5, 5), at('down', 2, 5, 5), at('move', 2, 9, 5)])
    expect(gestures.at(-1)).toMatchObject({ kind: 'pinch', factor: 1 })
  })
})
