import { describe, expect, it } from 'vitest'
import { multiply, solveOneMinus } from '../../../src/skin/transport/matrices'
import { product, uneven } from './plainMatrices'

const sizes = [1, 2, 3, 4, 5, 7, 8, 9]

describe('multiply', () => {
  it.each(sizes)('gives rows times columns for size %d, whatever was there before', size => {
    const [a, b] = [uneven(size, 1), uneven(size, 5)]
    const out = new Float64Array(size * size).fill(7)
    multiply(a, b, out, size)
    product(a, b, size).forEach((value, i) => {
      expect(out[i]).toBeCloseTo(value, 14)
    })
  })
})

describe('solveOneMinus', () => {
  it.each(sizes)('finds the x of (1 - a) x = b for size %d', size => {
    const [a, b] = [uneven(size, 2), uneven(size, 3)]
    const x = b.slice()
    solveOneMinus(a.slice(), x, size)
    product(a, x, size).forEach((value, i) => {
      expect(x[i] - value).toBeCloseTo(b[i], 12)
    })
  })

  it('gives no light to a beam that is caught for ever', () => {
    const x = Float64Array.of(3, 1, 5, 2)
    solveOneMinus(Float64Array.of(1, 0, 0, 0.5), x, 2)
    expect(Array.from(x)).toEqual([0, 0, 10, 4])
  })
})
