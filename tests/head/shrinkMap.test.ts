import { describe, expect, it } from 'vitest'
import { shrinkMap } from '../../src/head/shrinkMap'
import { type MapChoice, toScalpMap } from '../../src/head/toScalpMap'

const maps: MapChoice[] = [
  { kind: 'plane', pixelsPerMm: 4, x0: 101, y0: 57 },
  {
    kind: 'head',
    pixelsPerMm: 4,
    centre: { x: 400, y: 420 },
    semiAxes: { x: 77, y: 98, z: 98 },
    yaw: 0.4,
    pitch: 0.3,
    roll: 0,
  },
]

describe('the map of a smaller copy', () => {
  for (const map of maps)
    it(`shows the same scalp under the same place of a ${map.kind} photo`, () => {
      const [large, small] = [toScalpMap(map), toScalpMap(shrinkMap(map, 2))]
      for (const [x, y] of [
        [410, 380],
        [371, 290],
      ]) {
        const there = large.toScalp(x + 0.5, y + 0.5)
        const here = small.toScalp(x / 2, y / 2)
        expect(here?.x).toBeCloseTo(there?.x ?? Number.NaN, 9)
        expect(here?.y).toBeCloseTo(there?.y ?? Number.NaN, 9)
      }
    })
})
