import { describe, expect, it } from 'vitest'
import type { LinearRgb } from '../../src/light/colours'
import { blendWith, greySides } from '../../src/shade/greySides'
import { starterCatalogue } from '../../src/shade/starterCatalogue'
import { skins } from './skins'

const today: LinearRgb = [0.45, 0.58, 0.72]
const { light: fair } = skins as Record<string, (typeof skins)[keyof typeof skins]>

describe('greySides', () => {
  it('are today’s sides while no hair is white, and lighter with every white hair', () => {
    for (const skin of Object.values(skins)) {
      expect(greySides(skin, today, '0', 0)).toEqual(today)
      const red = [0, 0.25, 0.5, 0.75, 1].map(share => greySides(skin, today, '0', share)[0])
      expect(red).toEqual([...red].sort((one, other) => one - other))
      expect(red[4]).toBeGreaterThan(red[0])
    }
  })

  it('refuse a share that is none', () => {
    const [skin] = Object.values(skins)
    for (const share of [-0.1, 1.1, Number.NaN])
      expect(() => greySides(skin, today, '0', share)).toThrow(RangeError)
  })
})

describe('blendWith', () => {
  const [pigment] = starterCatalogue
  const skin = fair ?? Object.values(skins)[0]
  const field = { pigment, dilution: 1, depth: 0.3, thickness: 0.3, radius: 0.17, density: 200 }

  it('finds pigment darker the whiter the sides, and lighter as it fades', () => {
    const against = (share: number, retention: number) =>
      blendWith(greySides(skin, today, '0', share), field, skin, retention)
    expect(against(1, 0.7).lighter).toBeLessThan(against(0, 0.7).lighter)
    expect(against(1, 0.3).lighter).toBeGreaterThan(against(1, 0.7).lighter)
    expect(against(1, 0.7).deltaE).toBeGreaterThanOrEqual(Math.abs(against(1, 0.7).lighter))
    expect(against(1, 0.7).limit).toBe(against(0, 0.3).limit)
  })
})
