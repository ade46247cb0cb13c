import { describe, expect, it } from 'vitest'
import { deltaE76 } from '../../src/light/labDifference'
import { bareSpectrum } from '../../src/shade/bareSpectrum'
import { darkeningSpectrum } from '../../src/shade/darkeningSpectrum'
import { densities, radii } from '../../src/shade/dotChoices'
import { dotComposition } from '../../src/shade/dotComposition'
import { pigmentAbsorption } from '../../src/shade/pigmentAbsorption'
import { pigmentedColour } from '../../src/shade/pigmentedColour'
import { starterCatalogue } from '../../src/shade/starterCatalogue'
import { toneTable } from '../../src/shade/toneTable'
import { wavelengths } from '../../src/shade/wavelengths'
import { skins } from './skins'

/** What interpolating strengths may cost, ΔE*ab: far below what an eye sees. */
const interpolation = 0.1

const depth = 0.35
const thickness = 0.3

describe.each(Object.entries(skins))('toneTable of %s skin', (_, skin) => {
  const table = toneTable({ skin, depth, thickness })
  const bare = bareSpectrum(skin)

  it('gives the colours of the plain way, whatever the strength, size and density', () => {
    const wrong: string[] = []
    starterCatalogue.forEach((pigment, index) => {
      const size = index % radii.length
      const crowd = (5 * index) % densities.length
      const [radius, density] = [radii[size], densities[crowd]]
      for (const dilution of [0, 1.3, 5, 17]) {
        const composition = dotComposition(pigment, dilution, 0.7)
        const absorption = wavelengths.map(wavelength => pigmentAbsorption(composition, skin, wavelength))
        const fast = pigmentedColour(
          bare,
          Array.from(table.tones(absorption)(size, crowd), kept => -Math.log(kept)),
        )
        const field = { pigment, dilution, depth, thickness, radius, density }
        const plain = pigmentedColour(bare, darkeningSpectrum(field, skin, 0.7))
        const off = deltaE76(fast, plain)
        if (off > interpolation) wrong.push(`${pigment.name} 1:${dilution} ${radius} mm: ${off.toFixed(2)}`)
      }
    })
    expect(wrong).toEqual([])
  })

  it('never takes less light for more pigment', () => {
    const red = wavelengths.indexOf(660)
    const strengths = Array.from({ length: 120 }, (_each, step) => 0.1 * 1.08 ** step)
    const tones = strengths.map(strength => {
      const even = wavelengths.map(() => strength)
      return table.tones(even)(2, 6)[red]
    })
    expect(tones.every((tone, i) => i === 0 || tone <= tones[i - 1])).toBe(true)
  })
})
