import { describe, expect, it } from 'vitest'
import { seededRandom, xoshiro } from '../../../src/workshop/monteCarlo/seededRandom'

describe('xoshiro', () => {
  it('gives the first words the published generator gives from the state 1, 2, 3, 4', () => {
    const next = xoshiro(Uint32Array.of(1, 2, 3, 4))
    expect([next(), next(), next(), next()]).toEqual([11520, 0, 5927040, 70819200])
  })
})

describe('seededRandom', () => {
  it('repeats itself for the same seed and not for the next', () => {
    const first = (seed: number) => {
      const random = seededRandom(seed)
      return Array.from({ length: 5 }, () => random())
    }
    expect(first(7)).toEqual(first(7))
    expect(first(7)).not.toEqual(first(8))
  })

  it('fills 0 to 1 evenly, without its ends', () => {
    const random = seededRandom(3)
    const draws = Array.from({ length: 100_000 }, () => random())
    const tenths = Array.from(
      { length: 10 },
      (_, i) => draws.filter(draw => Math.floor(10 * draw) === i).length,
    )
    const fourDeviations = 4 * Math.sqrt(100_000 * 0.1 * 0.9)
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(fourDeviations)
    expect(draws.every(draw => draw > 0 && draw < 1)).toBe(true)
  })
})
