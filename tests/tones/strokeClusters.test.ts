import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Stroke } from '../../src/tones/Stroke'
import { strokeClusters } from '../../src/tones/strokeClusters'

const line = (x0: number, y0: number, x1: number, y1: number, radius = 5): Stroke => ({
  points: [
    { x: x0, y: y0 },
    { x: x1, y: y1 },
  ],
  radius,
})

const anyStroke = fc
  .tuple(fc.nat(300), fc.nat(300), fc.nat(300), fc.nat(300), fc.integer({ min: 1, max: 40 }))
  .map(numbers => line(...numbers))

describe('strokes', () => {
  it('are one strip where they touch, end to end, side by side or crossing', () => {
    expect(strokeClusters([line(0, 0, 50, 0), line(60, 0, 90, 0)])).toHaveLength(1)
    expect(strokeClusters([line(0, 0, 50, 0), line(0, 9, 50, 9)])).toHaveLength(1)
    expect(strokeClusters([line(0, 0, 100, 100), line(0, 100, 100, 0)])).toHaveLength(1)
  })

  it('are strips of their own where they stand apart', () => {
    expect(strokeClusters([line(0, 0, 50, 0), line(0, 12, 50, 12)])).toHaveLength(2)
    expect(strokeClusters([])).toEqual([])
  })

  it('are joined by a later stroke that bridges them, in the place of the first', () => {
    const [left, right, far] = [line(0, 0, 10, 0), line(40, 0, 50, 0), line(0, 300, 10, 300)]
    const bridge = line(10, 0, 40, 0)
    expect(strokeClusters([left, far, right, bridge])).toEqual([[left, right, bridge], [far]])
  })

  it('each belong to one strip, in as many strips whatever order they were drawn in', () => {
    fc.assert(
      fc.property(fc.array(anyStroke, { maxLength: 8 }), strokes => {
        const clusters = strokeClusters(strokes)
        expect(new Set(clusters.flat())).toEqual(new Set(strokes))
        expect(clusters.flat()).toHaveLength(strokes.length)
        expect(strokeClusters(strokes.toReversed())).toHaveLength(clusters.length)
      }),
    )
  })
})
