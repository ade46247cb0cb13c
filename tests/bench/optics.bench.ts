import { bench, describe } from 'vitest'
import { seededHash } from '../../src/geometry/seededHash'
import { deltaE2000 } from '../../src/light/labDifference'
import { spectrumToLab } from '../../src/light/spectrumToLab'
import { dotKernels } from '../../src/shade/dotKernels'
import { starterCatalogue } from '../../src/shade/starterCatalogue'
import { diffuseReflectance } from '../../src/skin/diffuseReflectance'
import { fitSkinToTone } from '../../src/skin/fitSkinToTone'
import type { Skin } from '../../src/skin/Skin'
import { skinLayers } from '../../src/skin/skinLayers'
import { skinWavelengths } from '../../src/skin/skinWavelengths'
import { withPigmentLayer } from '../../src/skin/withPigmentLayer'
import { kubelkaMunk } from './kubelkaMunk'

/** Random skins with a 0.1 mm carbon layer of random strength and depth: sixteen wavelengths each. */
const cases = Array.from({ length: 24 }, (_, n) => {
  const chance = (k: number, least: number, most: number) => least + (most - least) * seededHash(k, n)
  const skin: Skin = {
    melanin: chance(1, 0.01, 0.3),
    blood: chance(2, 0.003, 0.04),
    saturation: chance(3, 0.4, 0.9),
    scatter: chance(4, 0.7, 1.6),
    baseline: chance(5, 0.02, 1),
    rayleigh: chance(6, 0.1, 0.7),
  }
  const pigment = { depth: chance(7, 0.2, 1.5), thickness: 0.1, absorption: chance(8, 0, 20) }
  return skinWavelengths.map(wavelength => withPigmentLayer(skinLayers(skin, wavelength), pigment))
})

const colours = (solve: (layers: (typeof cases)[0][0]) => number) =>
  cases.map(stacks => spectrumToLab(skinWavelengths, stacks.map(solve)))
const ways = {
  'Kubelka-Munk': kubelkaMunk,
  '4 nodes': (layers: (typeof cases)[0][0]) => diffuseReflectance(layers, { nodes: 4 }).reflectance,
  '8 nodes': (layers: (typeof cases)[0][0]) => diffuseReflectance(layers, { nodes: 8 }).reflectance,
}
const truth = colours(layers => diffuseReflectance(layers, { nodes: 32 }).reflectance)
for (const [name, solve] of Object.entries(ways)) {
  const errors = colours(solve)
    .map((lab, i) => deltaE2000(lab, truth[i]))
    .sort((one, other) => one - other)
  console.log(
    `${name}: ΔE2000 against 32 nodes, median ${errors[12].toFixed(2)}, worst ${errors[23].toFixed(2)}`,
  )
}

describe('24 colours of 16 wavelengths', () => {
  for (const [name, solve] of Object.entries(ways)) bench(name, () => void colours(solve))
})

let turn = 0
/** Another skin every time: nothing may be remembered from the last. */
const another = () => seededHash(9, turn++)

describe('one question of a consultation', () => {
  bench('fitSkinToTone', () => void fitSkinToTone({ l: 0.45 + 0.3 * another(), a: 0.045, b: 0.05 }))
  bench(
    'dotKernels, one radius of a new skin',
    () =>
      void dotKernels({
        skin: {
          melanin: 0.02 + 0.1 * another(),
          blood: 0.01,
          saturation: 0.7,
          scatter: 1.2,
          baseline: 0.2,
          rayleigh: 0.4,
        },
        pigment: starterCatalogue[0],
        dilution: 2,
        depth: 0.35,
        radii: [0.15],
      }),
  )
})
