import { describe, expect, it } from 'vitest'
import { matchScore } from '../../src/shade/matchScore'

const target = { l: 50, a: 8, b: 12 }

describe('matchScore', () => {
  it('is zero for the target itself at natural density', () => {
    expect(matchScore(target, target, 190)).toBe(0)
  })

  it('minds lightness more than hue', () => {
    const lightness = matchScore({ ...target, l: 51 }, target, 190)
    expect(lightness).toBeGreaterThan(matchScore({ ...target, a: 9 }, target, 190))
    expect(lightness).toBeGreaterThan(matchScore({ ...target, b: 13 }, target, 190))
  })

  it('prefers natural density, sparse or crowded dots alike a little worse', () => {
    expect(matchScore(target, target, 190 / 1.44)).toBeCloseTo(0.2, 9)
    expect(matchScore(target, target, 190 * 1.44)).toBeCloseTo(0.2, 9)
  })
})
