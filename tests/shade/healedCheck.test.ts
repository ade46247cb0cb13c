import { describe, expect, it } from 'vitest'
import { healedCheck } from '../../src/shade/healedCheck'
import { starterCatalogue } from '../../src/shade/starterCatalogue'

const [light] = starterCatalogue
const skin = { l: 64, a: 10, b: 17 }
const entry = { skin, healed: { l: 55, a: 8, b: 13 }, dilution: 1, depth: 0.35, radius: 0.14, density: 150 }

describe('healedCheck', () => {
  it('finds nothing wrong with a measurement that came out as foreseen', () => {
    const { predicted } = healedCheck(light, entry)
    expect(healedCheck(light, { ...entry, healed: predicted }).deltaE).toBeLessThan(1e-9)
  })

  it('says by how much a measurement is off', () => {
    const { predicted } = healedCheck(light, entry)
    const darker = { ...predicted, l: predicted.l - 3 }
    expect(healedCheck(light, { ...entry, healed: darker }).deltaE).toBeCloseTo(3, 6)
  })

  it('foresees a range around the likely colour, darker than the skin', () => {
    const { light: lightest, predicted, dark } = healedCheck(light, entry)
    expect(skin.l).toBeGreaterThan(lightest.l)
    expect(lightest.l).toBeGreaterThan(predicted.l)
    expect(predicted.l).toBeGreaterThan(dark.l)
  })

  it('foresees a darker patch from a stronger mixture', () => {
    const [thin, strong] = [4, 0].map(dilution => healedCheck(light, { ...entry, dilution }).predicted.l)
    expect(strong).toBeLessThan(thin)
  })
})
