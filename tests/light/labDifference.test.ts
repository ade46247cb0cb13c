import { describe, expect, it } from 'vitest'
import { deltaE76, deltaE2000 } from '../../src/light/labDifference'
import { sharma2005 } from './sharma2005'

/** The table prints four decimals. */
const printed = 1e-4

describe('labDifference', () => {
  it('gives the 34 published CIEDE2000 differences, both ways round', () => {
    const wrong = sharma2005.filter(([l1, a1, b1, l2, a2, b2, published]) => {
      const one = { l: l1, a: a1, b: b1 }
      const other = { l: l2, a: a2, b: b2 }
      return [deltaE2000(one, other), deltaE2000(other, one)].some(
        value => !(Math.abs(value - published) <= printed),
      )
    })
    expect(sharma2005).toHaveLength(34)
    expect(wrong).toEqual([])
  })

  it('is the plain distance for ΔE*ab', () => {
    expect(deltaE76({ l: 50, a: 3, b: 4 }, { l: 62, a: 0, b: 0 })).toBeCloseTo(13, 10)
  })
})
