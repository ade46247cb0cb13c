import { describe, expect, it } from 'vitest'
import { seededHash } from '../../src/geometry/seededHash'
import { valueNoise } from '../../src/geometry/valueNoise'

const many = 20_000
/** Three standard errors of the mean of so many even chances. */
const chanceError = (3 * Math.sqrt(1 / 12)) / Math.sqrt(many)

describe('seededHash', () => {
  const values = Array.from({ length: many }, (_, i) => seededHash(42, i))

  it('is an even chance from 0 to 1', () => {
    expect(Math.abs(values.reduce((a, b) => a + b) / many - 0.5)).toBeLessThan(chanceError)
    const tenths = new Array(10).fill(0)
    for (const value of values) tenths[Math.floor(10 * value)]++
    for (const count of tenths) expect(Math.abs(count / many - 0.1)).toBeLessThan(0.01)
  })

  it('is the same for the same seed and index and another for others', () => {
    expect(seededHash(42, 7)).toBe(values[7])
    expect(seededHash(43, 7)).not.toBe(values[7])
    expect(new Set(values).size).toBeGreaterThan(many - 3)
  })

  it('has neighbours that know nothing of each other', () => {
    const product =
      values.slice(1).reduce((sum, value, i) => sum + (value - 0.5) * (values[i] - 0.5), 0) / many
    expect(Math.abs(product)).toBeLessThan(0.003)
  })
})

describe('valueNoise', () => {
  it('wanders smoothly between -1 and 1', () => {
    for (let t = -20; t < 20; t += 0.05) {
      expect(Math.abs(valueNoise(3, t))).toBeLessThanOrEqual(1)
      expect(Math.abs(valueNoise(3, t + 0.05) - valueNoise(3, t))).toBeLessThan(0.16)
    }
  })
})
