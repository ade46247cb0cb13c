import { describe, expect, it } from 'vitest'
import { bottleColour } from '../../src/shade/bottleColour'
import { starterCatalogue } from '../../src/shade/starterCatalogue'

const [light, warmRed] = starterCatalogue
const water = { carbon: 0, red: 0, yellow: 0, brown: 0 }

describe('bottleColour', () => {
  it('shows white paper through water', () => {
    const { l, a, b } = bottleColour(water, 0)
    expect(l).toBeGreaterThan(93)
    expect(Math.hypot(a, b)).toBeLessThan(1)
  })

  it('is lighter the thinner it is mixed, and never as light as the paper', () => {
    const lightness = [0, 1, 4, 12, 20].map(dilution => bottleColour(light, dilution).l)
    expect(lightness.every((l, i) => i === 0 || l > lightness[i - 1])).toBe(true)
    expect(lightness[4]).toBeLessThan(bottleColour(water, 0).l)
  })

  it('shows carbon nearly neutral and red oxide red', () => {
    const carbon = bottleColour(light, 4)
    expect(Math.hypot(carbon.a, carbon.b)).toBeLessThan(8)
    expect(bottleColour(warmRed, 4).a).toBeGreaterThan(carbon.a + 2)
  })

  it('refuses a negative dilution', () => {
    expect(() => bottleColour(light, -1)).toThrow(RangeError)
  })
})
