import { describe, expect, it } from 'vitest'
import { crowdedDarkening } from '../../src/skin/crowdedDarkening'

const dot = { area: 0.05, limit: 0.6, radius: 0.15 }

describe('crowdedDarkening', () => {
  it('is the sum of the dots where they are few, and the endless layer where they are many', () => {
    expect(crowdedDarkening(dot, 0)).toBe(0)
    expect(crowdedDarkening(dot, 1e-6) / (1e-8 * dot.area)).toBeCloseTo(1, 5)
    expect(crowdedDarkening(dot, 1e6)).toBeCloseTo(0.6 * -Math.expm1(-1.9 / 0.21), 4)
  })

  it('follows c (1 - exp(-u (1 + 0.9 p^0.78) / (1 + 0.21 u))) between', () => {
    for (const density of [50, 400]) {
      const load = ((density / 100) * 0.05) / 0.6
      const covered = (density / 100) * Math.PI * 0.0225
      const exponent = (load * (1 + 0.9 * covered ** 0.78)) / (1 + 0.21 * load)
      expect(crowdedDarkening(dot, density)).toBeCloseTo(0.6 * (1 - Math.exp(-exponent)), 12)
    }
  })

  it('covers no more than all of the skin', () => {
    const load = (100 * 0.05) / 0.6
    const expected = 0.6 * (1 - Math.exp((-load * 1.9) / (1 + 0.21 * load)))
    expect(crowdedDarkening(dot, 10_000)).toBeCloseTo(expected, 12)
  })
})
