import { describe, expect, it } from 'vitest'
import { planeMap } from '../../src/head/planeMap'

describe('planeMap', () => {
  const map = planeMap({ pixelsPerMm: 4, x0: 100, y0: 50 })

  it('has its origin at the given pixel, x right and y down', () => {
    expect(map.toScalp(100, 50)).toEqual({ x: 0, y: 0 })
    expect(map.toScalp(104, 58)).toEqual({ x: 1, y: 2 })
    expect(map.toPhoto(1, 2)).toEqual({ x: 104, y: 58 })
  })

  it('stretches every millimetre alike', () => {
    expect(map.stretch(7, -3)).toEqual([4, 0, 0, 4])
    expect(map.scale(7, -3)).toBe(1)
  })

  it('refuses a scale of zero, less or nothing', () => {
    for (const pixelsPerMm of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => planeMap({ pixelsPerMm, x0: 0, y0: 0 })).toThrow(RangeError)
  })
})
