import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fresnel } from '../../../src/skin/transport/fresnel'

describe('fresnel', () => {
  it('throws back ((n - 1) / (n + 1))^2 of perpendicular light, 4 % at glass', () => {
    expect(fresnel(1, 1, 1.5)).toBeCloseTo(0.04, 12)
    expect(fresnel(1, 1.4, 1)).toBeCloseTo((0.4 / 2.4) ** 2, 12)
  })

  it("throws back only light across the plane at Brewster's angle", () => {
    const brewster = 1 / Math.hypot(1, 1.5)
    expect(fresnel(brewster, 1, 1.5)).toBeCloseTo((1.25 / 3.25) ** 2 / 2, 12)
  })

  it('throws back everything from the critical angle on, and grazing light from either side', () => {
    const critical = Math.sqrt(1 - 1 / 1.5 ** 2)
    expect(fresnel(critical - 1e-9, 1.5, 1)).toBe(1)
    expect(fresnel(critical + 0.01, 1.5, 1)).toBeLessThan(0.7)
    expect(fresnel(0, 1, 1.5)).toBe(1)
    expect(fresnel(0, 2, 1)).toBe(1)
  })

  it('throws back nothing between equal media, however slanted', () => {
    for (const cosine of [0, 0.3, 1]) expect(fresnel(cosine, 1.4, 1.4)).toBe(0)
  })

  it('is the same along a path and back (Stokes)', () => {
    const share = fc.double({ min: 0.05, max: 1, noNaN: true })
    fc.assert(
      fc.property(share, fc.double({ min: 1.01, max: 2, noNaN: true }), (cosine, index) => {
        const beyond = Math.sqrt(1 - (1 - cosine * cosine) / index ** 2)
        expect(fresnel(cosine, 1, index)).toBeCloseTo(fresnel(beyond, index, 1), 9)
      }),
    )
  })
})
