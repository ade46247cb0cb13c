import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  defaultDepth,
  defaultThickness,
  epidermisThickness,
  placedDepth,
} from '../../src/healing/placedDepth'

describe('placedDepth', () => {
  it('leaves a dot where it was planned when its top is under the epidermis', () => {
    expect(placedDepth(defaultDepth)).toBe(0.35)
    expect(placedDepth(0.8, 0.5)).toBe(0.8)
  })

  it('never lets the top of a healed dot into the epidermis', () => {
    const millimetres = fc.double({ min: 0.001, max: 3, noNaN: true })
    fc.assert(
      fc.property(millimetres, millimetres, (depth, thickness) => {
        const placed = placedDepth(depth, thickness)
        return placed >= depth && placed - thickness / 2 >= epidermisThickness - 1e-12
      }),
    )
  })

  it('stops a shallow plan with the top at 0.08 mm', () => {
    expect(placedDepth(0.1)).toBeCloseTo(0.08 + defaultThickness / 2, 12)
  })

  it.each([0, -0.1, Number.NaN, Infinity])('refuses %s mm', bad => {
    expect(() => placedDepth(bad)).toThrow(new RangeError(`depth must be above 0 mm: ${bad}`))
    expect(() => placedDepth(0.35, bad)).toThrow(new RangeError(`thickness must be above 0 mm: ${bad}`))
  })
})
