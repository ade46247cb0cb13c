import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OpticsError } from '../../src/light/OpticsError'
import { cholesky, forward, solveWith } from '../../src/skin/cholesky'

const lower = [
  [2, 0, 0],
  [1, 3, 0],
  [-1, 2, 4],
]
/** The lower triangle times its mirror, by hand. */
const matrix = [
  [4, 2, -2],
  [2, 10, 5],
  [-2, 5, 21],
]

describe('cholesky', () => {
  it('finds the lower triangle', () => {
    expect(cholesky(matrix)).toEqual([[2], [1, 3], [-1, 2, 4]])
  })

  it('solves forward through the triangle, and back through its mirror', () => {
    const x = [1, -2, 3]
    const inner = lower[0].map((_, k) => lower.reduce((sum, row, i) => sum + row[k] * x[i], 0))
    const product = matrix.map(row => row.reduce((sum, value, i) => sum + value * x[i], 0))
    expect(forward(cholesky(matrix), product)).toEqual(inner)
    expect(solveWith(cholesky(matrix), product)).toEqual(x)
  })

  it('says which pivot is not positive', () => {
    expect(() => cholesky([[0]])).toThrow('pivot 0 of a covariance is 0')
    expect(() => cholesky([[1], [2, 3]])).toThrow('pivot 1 of a covariance is -1')
    expect(() => cholesky([[Number.NaN]])).toThrow('pivot 0 of a covariance is NaN')
  })

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
