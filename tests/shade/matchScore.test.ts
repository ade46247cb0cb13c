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

  it('counts grain off by a factor of two, either way, as a third of an acceptable difference of lightness', () => {
    const alike = matchScore(target, target, 190, { field: 0.06, target: 0.06 })
    expect(alike).toBe(0)
    expect(matchScore(target, target, 190, { field: 0.03, target: 0.06 })).toBeCloseTo(0.3, 9)
    expect(matchScore(target, target, 190, { field: 0.12, target: 0.06 })).toBeCloseTo(0.3, 9)
  })

  it('leaves grain aside that nobody sees', () => {
    expect(matchScore(target, target, 190, { field: 0.001, target: 0.008 })).toBe(0)
  })
})
