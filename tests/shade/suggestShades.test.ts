import { describe, expect, it } from 'vitest'
import { retained } from '../../src/healing/retained'
import { deltaE76 } from '../../src/light/labDifference'
import { bareSpectrum } from '../../src/shade/bareSpectrum'
import type { DotField } from '../../src/shade/DotField'
import { darkeningSpectrum } from '../../src/shade/darkeningSpectrum'
import type { Pigment } from '../../src/shade/Pigment'
import { pigmentedColour } from '../../src/shade/pigmentedColour'
import { starterCatalogue } from '../../src/shade/starterCatalogue'
import { suggestShades } from '../../src/shade/suggestShades'
import { wavelengths } from '../../src/shade/wavelengths'
import { skins } from './skins'

const depth = 0.35

/** A tan man's side stubble over his bare scalp, as measured on a photo and corrected for shading. */
const sides = { linearRgbRatio: [0.49, 0.66, 0.8] as const }

const suggestions = suggestShades({ skin: skins.light, target: sides, catalogue: starterCatalogue, depth })

const ofRecipe = (field: DotField, skin = skins.light) => ({
  wavelengths,
  ratio: darkeningSpectrum(field, skin, retained.typical).map(density => Math.exp(-density)),
})

describe('suggestShades', () => {
  it('offers a dozen, best first', () => {
    expect(suggestions).toHaveLength(12)
    const differences = suggestions.map(({ deltaE }) => deltaE)
    expect(differences).toEqual([...differences].sort((one, other) => one - other))
  })

  it('puts the lighter of two equals first', () => {
    for (const [i, suggestion] of suggestions.slice(1).entries())
      if (suggestion.deltaE === suggestions[i].deltaE)
        expect(suggestion.healed.likely.l).toBeLessThanOrEqual(suggestions[i].healed.likely.l)
  })

  it('shows no mixture twice and none of a pigment more than twice', () => {
    const mixtures = suggestions.map(({ pigment, dilution }) => `${pigment} 1:${dilution}`)
    expect(new Set(mixtures).size).toBe(mixtures.length)
    for (const { name } of starterCatalogue)
      expect(suggestions.filter(({ pigment }) => pigment === name).length).toBeLessThanOrEqual(2)
  })

  it.each(suggestions.map(suggestion => [suggestion.pigment, suggestion] as const))(
    'gives the colours of %s as the plain way computes them',
    (_, suggestion) => {
      const pigment = starterCatalogue.find(({ name }) => name === suggestion.pigment)
      const { dilution, thickness, radius, density } = suggestion
      const field = {
        pigment: pigment as Pigment,
        dilution,
        depth: suggestion.depth,
        thickness,
        radius,
        density,
      }
      const plain = pigmentedColour(
        bareSpectrum(skins.light),
        darkeningSpectrum(field, skins.light, retained.typical),
      )
      expect(deltaE76(plain, suggestion.healed.likely)).toBeLessThan(0.01)
      expect(Math.abs(deltaE76(plain, suggestion.target) - suggestion.deltaE)).toBeLessThanOrEqual(0.051)
    },
  )

  it('never lets light be darker than likely, nor dark lighter', () => {
    for (const { healed } of suggestions) {
      expect(healed.light.l).toBeGreaterThan(healed.likely.l)
      expect(healed.likely.l).toBeGreaterThan(healed.dark.l)
    }
  })

  it('does not mind the order of the catalogue', () => {
    const question = { skin: skins.light, target: sides, depth }
    const turned = [...starterCatalogue].reverse()
    expect(suggestShades({ ...question, catalogue: turned })).toEqual(suggestions)
  })

  it.each(['light', 'tan', 'dark'] as const)('finds a known recipe again on %s skin within 1 ΔE*ab', name => {
    const pigment = starterCatalogue[1]
    const field = { pigment, dilution: 1, depth, thickness: 0.3, radius: 0.15, density: 140 }
    const target = ofRecipe(field, skins[name])
    const [best] = suggestShades({ skin: skins[name], target, catalogue: starterCatalogue, depth })
    expect(best.deltaE).toBeLessThanOrEqual(1)
    expect(best.verdict).toBe('acceptable')
  })

  it('cannot tell without a card when the target comes from a photo alone', () => {
    const [best] = suggestions
    expect(best.verdict).toBe('cannot-tell')
    const [known] = suggestShades({
      skin: skins.light,
      target: sides,
      catalogue: starterCatalogue,
      depth,
      spread: { toneCurve: 1.02 },
    })
    expect(known.verdict).toBe('acceptable')
  })

  it('says out of reach for a target darker than any dots can be', () => {
    const target = { linearRgbRatio: [0.05, 0.05, 0.05] as const }
    const answers = suggestShades({ skin: skins.light, target, catalogue: starterCatalogue, depth })
    expect(answers.map(({ verdict }) => verdict)).toEqual(answers.map(() => 'out-of-reach'))
  })

  it('places dots planned too shallow where skin lets them stay', () => {
    const [shallow] = suggestShades({
      skin: skins.light,
      target: sides,
      catalogue: starterCatalogue.slice(0, 1),
      depth: 0.1,
    })
    expect(shallow.depth).toBeCloseTo(0.23, 12)
    expect(shallow.shallower).toEqual({ depth: shallow.depth, dL: 0, da: 0, db: 0 })
  })

  it('says that deeper is fainter and shallower darker', () => {
    for (const { shallower, deeper } of suggestions) {
      expect(deeper.dL).toBeGreaterThan(0)
      expect(shallower.dL).toBeLessThan(0)
    }
  })

  it('keeps a name with markup as it is', () => {
    const name = '<b onclick=alert(1)>Noir</b>'
    const catalogue = [{ ...starterCatalogue[0], name }]
    expect(suggestShades({ skin: skins.light, target: sides, catalogue, depth })[0].pigment).toBe(name)
  })

  it('refuses a catalogue with a typo, naming its row', () => {
    const catalogue = [starterCatalogue[0], { ...starterCatalogue[1], dilutions: [-1] }]
    expect(() => suggestShades({ skin: skins.light, target: sides, catalogue, depth })).toThrow(/row 2/)
  })

  it('refuses a ratio that no shadow can have', () => {
    const target = { linearRgbRatio: [0.5, 0, 0.5] as const }
    expect(() => suggestShades({ skin: skins.light, target, catalogue: starterCatalogue, depth })).toThrow(
      RangeError,
    )
  })

  it('has nothing to offer from an empty shelf', () => {
    expect(suggestShades({ skin: skins.light, target: sides, catalogue: [], depth })).toEqual([])
  })
})
