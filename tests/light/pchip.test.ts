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

  /** One-sided slope of a curve, by a step too small to bend in. */
  const slopeAt = (curve: (x: number) => number, x: number, step: number) =>
    (curve(x + step) - curve(x)) / step

  it('has the slopes of Fritsch and Butland where steps are uneven', () => {
    const curve = pchip([0, 2, 5, 6], [0, 1, 4, 7])
    const [left, right] = [2 * 3 + 2, 3 + 2 * 2]
    const expected = (left + right) / (left / 0.5 + right / 1)
    expect(slopeAt(curve, 2, 1e-6)).toBeCloseTo(expected, 5)
    expect(slopeAt(curve, 2, -1e-6)).toBeCloseTo(expected, 5)
    const [before, after] = [2 * 1 + 3, 1 + 2 * 3]
    expect(slopeAt(curve, 5, 1e-6)).toBeCloseTo((before + after) / (before / 1 + after / 3), 5)
  })

  it('is level at an inner peak and along a step between two equal points', () => {
    const peak = pchip([0, 1, 3, 4], [0, 2, 1, 1])
    expect(slopeAt(peak, 1, 1e-6)).toBeCloseTo(0, 5)
    expect(slopeAt(peak, 1, -1e-6)).toBeCloseTo(0, 5)
    const valley = pchip([0, 1, 3], [2, 0, 5])
    expect(slopeAt(valley, 1, 1e-6)).toBeCloseTo(0, 5)
    for (const x of [3, 3.2, 3.9, 4]) expect(peak(x)).toBe(1)
  })

  it.each([
    ['leans to the parabola through three points', [0, 1, 3], [0, 1, 2], 3.5 / 3],
    ['is level where the parabola would turn back', [0, 1, 2], [0, 1, 6], 0],
    ['is at most three times the first secant', [0, 1, 2], [0, 1, -4], 3],
    ['may pass the first secant before a peak', [0, 1, 2], [0, 1, -1], 2.5],
    ['falls no steeper than three times the first secant', [0, 1, 2], [0, -1, 4], -3],
    ['leans as far as it may before a peak', [0, 1, 2], [0, 2, -2], 5],
    ['is level along equal points', [0, 1, 2], [1, 1, 3], 0],
  ])('%s, at either end', (_, xs, ys, expected) => {
    expect(slopeAt(pchip(xs, ys), 0, 1e-7)).toBeCloseTo(expected, 5)
    const end = xs[xs.length - 1]
    const mirrored = pchip(xs.map(x => end - x).reverse(), ys.toReversed())
    expect(slopeAt(mirrored, end, -1e-7)).toBeCloseTo(-expected, 5)
  })

  it('is a line between two points and level around one', () => {
    expect(pchip([1, 3], [2, 6])(1.5)).toBeCloseTo(3, 12)
    expect([0, 1, 2].map(pchip([1], [7]))).toEqual([7, 7, 7])
  })

  it('is the cubic of Hermite between its points', () => {
    const curve = pchip([0, 1, 3], [0, 1, 2])
    const [near, inner] = [3.5 / 3, 9 / (5 / 1 + 4 / 0.5)]
    const t = 0.25
    const hermite =
      (t ** 3 - 2 * t ** 2 + t) * near + (-2 * t ** 3 + 3 * t ** 2) * 1 + (t ** 3 - t ** 2) * inner
    expect(curve(t)).toBeCloseTo(hermite, 12)
  })

  it('refuses places that do not rise and values that are no numbers', () => {
    expect(() => pchip([1, 1], [0, 0])).toThrow(RangeError)
    expect(() => pchip([2, 1], [0, 0])).toThrow(RangeError)
    expect(() => pchip([1, 2], [0, Number.NaN])).toThrow(/NaN/)
    expect(() => pchip([1, 2], [0])).toThrow(RangeError)
    expect(() => pchip([], [])).toThrow(RangeError)
  })
})
