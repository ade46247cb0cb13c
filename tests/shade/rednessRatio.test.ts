import { describe, expect, it } from 'vitest'
import { rednessRatio } from '../../src/shade/rednessRatio'
import { skins } from './skins'

const all = Object.entries(skins)

describe.each(all)('rednessRatio in %s skin', (_, skin) => {
  it('changes nothing without more blood, and takes green before red with it', () => {
    for (const channel of rednessRatio(skin, 0)) expect(channel).toBeCloseTo(1, 9)
    const [red, green] = rednessRatio(skin, 0.02)
    expect(red).toBeGreaterThan(green)
    expect(green).toBeLessThan(1)
  })

  it('deepens with more blood', () => {
    const green = [0.005, 0.01, 0.02, 0.04].map(blood => rednessRatio(skin, blood)[1])
    expect(green).toEqual([...green].sort((one, other) => other - one))
  })
})

describe('rednessRatio', () => {
  it('shows less of the same blood the more melanin lies above it', () => {
    const [, skin] = all[0]
    const fall = [0.02, 0.1, 0.3].map(melanin => 1 - rednessRatio({ ...skin, melanin }, 0.02)[1])
    expect(fall).toEqual([...fall].sort((one, other) => other - one))
  })
})
