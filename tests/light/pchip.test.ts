import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pchip } from '../../src/light/pchip'

describe('pchip', () => {
  it('goes through its points and holds its ends', () => {
    const curve = pchip([1, 2, 4, 5], [3, 7, 6, 6])
    expect([1, 2, 4, 5, 0, 9].map(curve)).toEqual([3, 7, 6, 6, 3, 6])
  })

  it('is exact for a straight line', () => {
    const curve = pchip([400, 410, 450, 700], [4, 4.1, 4.5, 7])
    for (const x of [403, 425.5, 611]) expect(curve(x)).toBeCloseTo(x / 100, 12)
  })

  it('never swings past two neighbouring points', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.double({ min: 0.01, max: 9, noNaN: true }),
            fc.double({ min: -5, max: 5, noNaN: true }),
          ),
          {
            minLength: 2,
            maxLength: 12,
          },
        ),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (steps, part) => {
          let x = 0
          const xs = steps.map(([step]) => {
            x += step
            return x
          })
          const ys = steps.map(([, y]) => y)
          const curve = pchip(xs, ys)
          for (let i = 1; i < xs.length; i++) {
            const y = curve(xs[i - 1] + part * (xs[i] - xs[i - 1]))
            expect(y).toBeGreaterThanOrEqual(Math.min(ys[i - 1], ys[i]) - 1e-9)
            expect(y).toBeLessThanOrEqual(Math.max(ys[i - 1], ys[i]) + 1e-9)
          }
        },
      ),
    )
  })

  it('keeps the slope of Fritsch and Butland at an inner point', () => {
    const curve = pchip([0, 1, 2], [0, 1, 4])
    const slope = (curve(1 + 1e-6) - curve(1 - 1e-6)) / 2e-6
    expect(slope).toBeCloseTo(2 / (1 / 1 + 1 / 3), 4)
  })

  it('refuses places that do not rise and values that are no numbers', () => {
    expect(() => pchip([1, 1], [0, 0])).toThrow(RangeError)
    expect(() => pchip([2, 1], [0, 0])).toThrow(RangeError)
    expect(() => pchip([1, 2], [0, Number.NaN])).toThrow(/NaN/)
    expect(() => pchip([1, 2], [0])).toThrow(RangeError)
    expect(() => pchip([], [])).toThrow(RangeError)
  })
})
