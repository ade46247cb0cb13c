import { describe, expect, it } from 'vitest'
import { healedTone } from '../../src/shade/healedTone'
import { starterCatalogue } from '../../src/shade/starterCatalogue'
import { skins } from './skins'

const field = {
  pigment: starterCatalogue[0],
  dilution: 1,
  depth: 0.35,
  thickness: 0.3,
  radius: 0.14,
  density: 150,
}
const certain = { slow: 0.7, typical: 0.7, fast: 0.7 }

describe.each(Object.entries(skins))('healedTone on %s skin', (_, skin) => {
  it('runs from light over likely to dark', () => {
    const { light, likely, dark } = healedTone(field, skin).healed
    expect(light.l).toBeGreaterThan(likely.l)
    expect(likely.l).toBeGreaterThan(dark.l)
  })

  it('has no range when depth and retention are certain', () => {
    const { light, likely, dark } = healedTone(field, skin, { depth: 0, retention: certain }).healed
    expect(light).toEqual(likely)
    expect(dark).toEqual(likely)
  })

  it('widens with the spread of depth and with that of retention', () => {
    const width = (depth: number, retention: typeof certain) => {
      const { light, dark } = healedTone(field, skin, { depth, retention }).healed
      return light.l - dark.l
    }
    expect(width(0.1, certain)).toBeGreaterThan(width(0.05, certain))
    expect(width(0.1, { slow: 0.9, typical: 0.7, fast: 0.5 })).toBeGreaterThan(width(0.1, certain))
  })

  it('loses most in red, and gains no more than 0.01 in any channel', () => {
    const [red, green, blue] = healedTone(field, skin).ratio
    expect(red).toBeLessThan(green)
    expect(green).toBeLessThan(blue)
    expect(blue).toBeLessThan(1.01)
  })
})
