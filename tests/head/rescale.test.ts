import { describe, expect, it } from 'vitest'
import { rescale } from '../../src/head/rescale'
import { type MapChoice, toScalpMap } from '../../src/head/toScalpMap'

const plane: MapChoice = { kind: 'plane', pixelsPerMm: 3, x0: 200, y0: 300 }
const head: MapChoice = {
  kind: 'head',
  pixelsPerMm: 3,
  centre: { x: 500, y: 500 },
  semiAxes: { x: 77, y: 98, z: 100 },
  yaw: 0.3,
  pitch: 0.4,
  roll: 0.05,
}

describe('a measured scale', () => {
  for (const map of [plane, head])
    it(`leaves what was marked on a ${map.kind} map on its pixel`, () => {
      const glabella = { x: 4, y: 60 }
      const before = toScalpMap(map).toPhoto(glabella.x, glabella.y)
      const scaled = rescale(map, glabella, 4.2)
      const after = toScalpMap(scaled.map).toPhoto(scaled.glabella.x, scaled.glabella.y)
      expect(after?.x).toBeCloseTo(before?.x ?? Number.NaN, 6)
      expect(after?.y).toBeCloseTo(before?.y ?? Number.NaN, 6)
      expect(scaled.map.pixelsPerMm).toBe(4.2)
    })

  it('keeps the outline of the head in the photo', () => {
    const { map } = rescale(head, { x: 0, y: 0 }, 4.2)
    const inside = [
      [500 + 3 * 77, 480],
      [500 - 3 * 90, 500],
    ] as const
    for (const [x, y] of inside) {
      const shown = toScalpMap(head).toScalp(x, y) !== null
      expect(toScalpMap(map).toScalp(x, y) !== null).toBe(shown)
    }
  })

  it('refuses a scale of nothing', () => {
    expect(() => rescale(plane, { x: 0, y: 0 }, 0)).toThrow(RangeError)
  })
})
