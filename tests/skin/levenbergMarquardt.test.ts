import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OpticsError } from '../../src/light/OpticsError'
import { cholesky, forward, solveWith } from '../../src/skin/cholesky'
import { levenbergMarquardt } from '../../src/skin/levenbergMarquardt'
import { ranked, weightedRange } from '../../src/skin/weightedRange'

const walk = { longestMove: 2, enough: 1e-12, mostSteps: 200 }

describe('levenbergMarquardt', () => {
  it('finds the floor of the valley of Rosenbrock (1960) from his start', () => {
    const found = levenbergMarquardt(
      [-1.2, 1],
      ([x, y]) => ({
        values: [10 * (y - x * x), 1 - x],
        slopes: [
          [-20 * x, 10],
          [-1, 0],
        ],
      }),
      walk,
    )
    expect(found[0]).toBeCloseTo(1, 6)
    expect(found[1]).toBeCloseTo(1, 6)
  })
})

describe('cholesky', () => {
  it('solves what it was made from', () => {
    const entry = fc.double({ min: -2, max: 2, noNaN: true })
    const rows = fc.array(fc.tuple(entry, entry, entry), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(rows, fc.tuple(entry, entry, entry), (a, x) => {
        const matrix = a.map((row, i) =>
          a.map((other, k) => row.reduce((sum, value, n) => sum + value * other[n], i === k ? 1 : 0)),
        )
        const product = matrix.map(row => row.reduce((sum, value, i) => sum + value * x[i], 0))
        const lower = cholesky(matrix)
        solveWith(lower, product).forEach((value, i) => {
          expect(value).toBeCloseTo(x[i], 6)
        })
        const squared = forward(lower, product).reduce((sum, value) => sum + value * value, 0)
        expect(squared).toBeCloseTo(
          product.reduce((sum, value, i) => sum + value * x[i], 0),
          5,
        )
      }),
    )
  })

  it('refuses a covariance in which two numbers are one', () => {
    const one = [
      [1, 1],
      [1, 1],
    ]
    expect(() => cholesky(one)).toThrow(OpticsError)
  })
})

describe('weightedRange', () => {
  it('is the middle 80 % of evenly strewn numbers, in any order', () => {
    const values = Float64Array.from({ length: 1000 }, (_, i) => ((i * 37) % 1000) / 1000)
    const [low, high] = weightedRange(ranked(values), new Float64Array(1000).fill(0.2))
    expect(low).toBeCloseTo(0.1, 2)
    expect(high).toBeCloseTo(0.9, 2)
  })

  it('follows the weights', () => {
    const { values, order } = ranked(Float64Array.of(5, 1, 9, 3))
    expect([...order]).toEqual([1, 3, 0, 2])
    const [low, high] = weightedRange({ values, order }, Float64Array.of(1000, 1, 1, 1))
    expect(low).toBeGreaterThan(3)
    expect(high).toBeLessThan(9)
    expect(low).toBeLessThan(5)
    expect(high).toBeGreaterThan(5)
  })
})
