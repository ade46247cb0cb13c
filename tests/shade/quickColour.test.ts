import { describe, expect, it } from 'vitest'
import { deltaE76 } from '../../src/light/labDifference'
import { bareSpectrum } from '../../src/shade/bareSpectrum'
import { darkeningSpectrum } from '../../src/shade/darkeningSpectrum'
import { pigmentedColour } from '../../src/shade/pigmentedColour'
import { quickColour } from '../../src/shade/quickColour'
import { starterCatalogue } from '../../src/shade/starterCatalogue'
import { wavelengths } from '../../src/shade/wavelengths'
import { skins } from './skins'

/** What weighing wavelengths once may cost, ΔE*ab: a tenth of what the list is told to. */
const shortcut = 0.01

describe.each(Object.entries(skins))('quickColour on %s skin', (_, skin) => {
  const bare = bareSpectrum(skin)
  const quick = quickColour(bare)

  it('is exact for bare skin and for an even loss of light', () => {
    for (const density of [0, 0.3, 2]) {
      const even = wavelengths.map(() => density)
      const off = deltaE76(quick.colour(even.map(d => Math.exp(-d))), pigmentedColour(bare, even))
      expect(off).toBeLessThan(1e-6)
    }
  })

  it('gives the lightness of the colour by itself, down to black', () => {
    for (const density of [0, 0.3, 2, 5, 9]) {
      const kept = wavelengths.map((_, i) => Math.exp(-density * (1 + i / 40)))
      expect(quick.lightness(kept)).toBeCloseTo(quick.colour(kept).l, 9)
    }
  })

  it('gives the colour of dots of any pigment as the plain way does', () => {
    const wrong: string[] = []
    for (const pigment of starterCatalogue)
      for (const [dilution, radius, density] of [
        [0, 0.2, 300],
        [2, 0.14, 150],
        [12, 0.1, 60],
      ]) {
        const field = { pigment, dilution, depth: 0.35, thickness: 0.3, radius, density }
        const taken = darkeningSpectrum(field, skin, 0.7)
        const off = deltaE76(quick.colour(taken.map(d => Math.exp(-d))), pigmentedColour(bare, taken))
        if (off > shortcut) wrong.push(`${pigment.name} 1:${dilution}: ${off.toFixed(3)}`)
      }
    expect(wrong).toEqual([])
  })
})
