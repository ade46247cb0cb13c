import { describe, expect, it } from 'vitest'
import { ranked, weightedRange } from '../../src/skin/weightedRange'

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

  it('lies on the line between the middles of two shares', () => {
    const numbers = ranked(Float64Array.of(30, 10, 20))
    const [low, high] = weightedRange(numbers, Float64Array.of(2, 4, 4))
    expect(low).toBe(10)
    expect(high).toBeCloseTo(30, 12)
    const [lower, higher] = weightedRange(numbers, Float64Array.of(1, 1, 8))
    expect(lower).toBeCloseTo(10 + (0.5 / 4.5) * 10, 12)
    expect(higher).toBeCloseTo(20 + (4 / 4.5) * 10, 12)
  })

  it('is the one number there is, and the last where nothing is beyond', () => {
    expect(weightedRange(ranked(Float64Array.of(7)), Float64Array.of(3))).toEqual([7, 7])
    expect(weightedRange(ranked(Float64Array.of(1, 2)), Float64Array.of(1, 9))[1]).toBe(2)
    expect(weightedRange(ranked(Float64Array.of(4, 6)), Float64Array.of(0, 1))[0]).toBeGreaterThan(4)
  })
})
