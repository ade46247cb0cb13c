import { expect, it } from 'vitest'
import { dotComposition } from '../../src/shade/dotComposition'
import { mixturesIn } from '../../src/shade/mixturesIn'
import { pigmentAbsorption } from '../../src/shade/pigmentAbsorption'
import { starterCatalogue } from '../../src/shade/starterCatalogue'
import { wavelengths } from '../../src/shade/wavelengths'
import { skins } from './skins'

it.each(Object.entries(skins))('mixes in %s skin what pigmentAbsorption says of each dilution', (_, skin) => {
  const mixed = mixturesIn(skin)
  for (const pigment of starterCatalogue)
    for (const dilution of [0, 1.5, 20]) {
      const fast = mixed(pigment)(dilution, 0.7)
      const composition = dotComposition(pigment, dilution, 0.7)
      wavelengths.forEach((wavelength, i) => {
        expect(fast[i]).toBeCloseTo(pigmentAbsorption(composition, skin, wavelength), 9)
      })
    }
})
