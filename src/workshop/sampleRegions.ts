import type { Point } from '../geometry/Point'

/** Corners of a patch, pixels, in order round it. */
export type Polygon = readonly Point[]

/** Patches of each view whose true tones are known: at least 15 mm inside the outline, clear of shine and spots. */
export const sampleRegions: Record<'front' | 'top' | 'side', { bareScalp: Polygon; sideStubble?: Polygon }> =
  {
    front: { bareScalp: box(560, 350, 800, 520), sideStubble: box(970, 690, 1080, 850) },
    top: { bareScalp: box(520, 820, 760, 980) },
    side: { bareScalp: box(440, 280, 700, 410), sideStubble: box(520, 610, 760, 740) },
  }

function box(left: number, top: number, right: number, bottom: number): Polygon {
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ]
}

/** Whether a pixel lies in a polygon, by the even-odd rule. */
export function inside(polygon: Polygon, x: number, y: number): boolean {
  let odd = false
  polygon.forEach((one, index) => {
    const next = polygon[(index + 1) % polygon.length]
    if (one.y > y !== next.y > y && x < one.x + ((y - one.y) / (next.y - one.y)) * (next.x - one.x))
      odd = !odd
  })
  return odd
}
