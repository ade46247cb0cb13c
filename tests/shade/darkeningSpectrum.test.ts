import { describe, expect, it } from 'vitest'
import { bareSpectrum } from '../../src/shade/bareSpectrum'
import type { DotField } from '../../src/shade/DotField'
import { darkeningSpectrum } from '../../src/shade/darkeningSpectrum'
import { pigmentedColour } from '../../src/shade/pigmentedColour'
import { starterCatalogue } from '../../src/shade/starterCatalogue'
import { wavelengths } from '../../src/shade/wavelengths'
import { skins } from './skins'

const [light, warmRed] = starterCatalogue
const field: DotField = {
  pigment: light,
  dilution: 2,
  depth: 0.35,
  thickness: 0.3,
  radius: 0.14,
  density: 150,
}

const lightness = (of: DotField, skin = skins.light, retention = 0.7) =>
  pigmentedColour(bareSpectrum(skin), darkeningSpectrum(of, skin, retention)).l

const falls = (values: number[]) => values.every((value, i) => i === 0 || value < values[i - 1])

describe.each(Object.entries(skins))('darkeningSpectrum of %s skin', (_, skin) => {
  it('is bare skin without pigment', () => {
    const empty = { ...light, carbon: 0 }
    expect(darkeningSpectrum({ ...field, pigment: empty }, skin, 1)).toEqual(wavelengths.map(() => 0))
    expect(darkeningSpectrum(field, skin, 0)).toEqual(wavelengths.map(() => 0))
  })

  it('never lightens with more pigment', () => {
    expect(falls([20, 7, 2, 0.5, 0].map(dilution => lightness({ ...field, dilution }, skin)))).toBe(true)
    expect(falls([0.1, 0.3, 0.5, 0.7, 0.9].map(kept => lightness(field, skin, kept)))).toBe(true)
    expect(falls([50, 100, 150, 220, 300].map(density => lightness({ ...field, density }, skin)))).toBe(true)
    expect(falls([0.1, 0.12, 0.14, 0.17, 0.2].map(radius => lightness({ ...field, radius }, skin)))).toBe(
      true,
    )
  })

  it('is fainter the deeper the dots lie', () => {
    const depths = [0.23, 0.35, 0.5, 0.7, 1, 1.5]
    expect(falls(depths.map(depth => -lightness({ ...field, depth }, skin)))).toBe(true)
  })

  it('takes more red than blue from carbon', () => {
    const density = darkeningSpectrum(field, skin, 0.7)
    const at = (wavelength: number) => density[wavelengths.indexOf(wavelength)]
    expect(at(660)).toBeGreaterThan(at(560))
    expect(at(560)).toBeGreaterThan(at(460))
  })

  it('is redder with red oxide than with carbon alone, at equal lightness', () => {
    const goal = lightness(field, skin)
    let [weak, strong] = [0, 20]
    for (let step = 0; step < 40; step++) {
      const middle = (weak + strong) / 2
      if (lightness({ ...field, pigment: warmRed, dilution: middle }, skin) < goal) weak = middle
      else strong = middle
    }
    const colour = (of: DotField) => pigmentedColour(bareSpectrum(skin), darkeningSpectrum(of, skin, 0.7))
    const warm = colour({ ...field, pigment: warmRed, dilution: weak })
    const plain = colour(field)
    expect(warm.l).toBeCloseTo(plain.l, 3)
    expect(warm.a).toBeGreaterThan(plain.a)
  })
})
