import { describe, expect, it } from 'vitest'
import { liquidOptics } from '../../src/shade/liquidOptics'
import type { Composition } from '../../src/shade/Pigment'
import { pigmentAbsorption } from '../../src/shade/pigmentAbsorption'
import { carbonBlack } from '../../src/skin/chromophores/carbonBlack'
import { diffuseReflectance } from '../../src/skin/diffuseReflectance'
import type { Skin } from '../../src/skin/Skin'
import { skinLayers } from '../../src/skin/skinLayers'
import { withPigmentLayer } from '../../src/skin/withPigmentLayer'
import { skins } from './skins'

const none: Composition = { carbon: 0, red: 0, yellow: 0, brown: 0 }
const place = { depth: 0.35, thickness: 0.3 }

/** Error of the equivalent absorption against scattering followed in full, share of bare skin's reflectance. */
function error(composition: Composition, skin: Skin, wavelength: number): number {
  const layers = skinLayers(skin, wavelength)
  const { absorption, reducedScattering } = liquidOptics(composition, wavelength)
  const reflectance = (added: { absorption: number; scattering?: number }) =>
    diffuseReflectance(withPigmentLayer(layers, { ...place, ...added }), { nodes: 4 }).reflectance
  const full = reflectance({ absorption, scattering: reducedScattering })
  const alike = reflectance({ absorption: pigmentAbsorption(composition, skin, wavelength) })
  return Math.abs(alike - full) / reflectance({ absorption: 0 })
}

describe('pigmentAbsorption', () => {
  it('is the absorption of the carbon where there is no oxide', () => {
    expect(pigmentAbsorption({ ...none, carbon: 3 }, skins.light, 560)).toBeCloseTo(
      3 * carbonBlack(560).absorption,
      9,
    )
  })

  it('is nothing without pigment', () => {
    expect(pigmentAbsorption(none, skins.tan, 460)).toBeCloseTo(0, 12)
  })

  it('never falls below zero, however much the oxide scatters', () => {
    for (const wavelength of [400, 500, 600, 700])
      expect(pigmentAbsorption({ ...none, yellow: 50 }, skins.dark, wavelength)).toBeGreaterThanOrEqual(0)
  })

  it('looks like the scattering oxide within 4 % of bare skin in warm mixtures', () => {
    const wrong: string[] = []
    for (const [name, skin] of Object.entries(skins))
      for (const oxide of ['red', 'yellow', 'brown'] as const)
        for (const carbon of [0.2, 1, 4])
          for (const wavelength of [460, 560, 660]) {
            const off = error({ ...none, carbon, [oxide]: 2 * carbon }, skin, wavelength)
            if (off > 0.04) wrong.push(`${name} ${oxide} ${carbon} g/L ${wavelength} nm: ${off.toFixed(3)}`)
          }
    expect(wrong).toEqual([])
  })
})
