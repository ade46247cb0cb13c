import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spectrumToLab } from '../../src/light/spectrumToLab'
import { reflectanceSpectrum } from '../../src/skin/reflectanceSpectrum'
import type { Skin } from '../../src/skin/Skin'
import { skinWavelengths } from '../../src/skin/skinWavelengths'
import { brokenLaws, neutralFilter, rungOf, unsteady } from './shift'
import { darkSkin, lightSkin, usualSkin } from './skins'

/** Layers of carbon, 0.1 mm thick. */
const thickness = 0.1
const depths = [0.2, 0.4, 0.6, 0.8, 1, 1.5]

const carbon = (at550: number) => (wavelength: number) => (at550 * 550) / wavelength
const colour = (reflectance: readonly number[]) => spectrumToLab(skinWavelengths, reflectance)
const broken = (bare: readonly number[], spectrum: readonly number[]) =>
  brokenLaws(skinWavelengths, bare, spectrum)

const layered = (skin: Skin, depth: number, at550: number, nodes: number) =>
  reflectanceSpectrum(skin, skinWavelengths, {
    pigment: { depth, thickness, absorption: carbon(at550) },
    nodes,
  })

describe('the law of the shift', () => {
  it('holds for carbon at every depth, weak and strong, in the two skins of the truth', () => {
    const failures = [lightSkin, darkSkin].flatMap(skin => {
      const bare = reflectanceSpectrum(skin, skinWavelengths)
      return [5, 50].flatMap(strength =>
        depths.flatMap(depth =>
          broken(bare, layered(skin, depth, strength, 8)).map(
            sentence => `melanin ${skin.melanin}, ${strength} /mm at ${depth} mm: ${sentence}`,
          ),
        ),
      )
    })
    expect(failures).toEqual([])
  })

  it('holds for any skin people usually have', () => {
    fc.assert(
      fc.property(
        usualSkin,
        fc.double({ min: 0.2, max: 1.2, noNaN: true }),
        fc.double({ min: 5, max: 50, noNaN: true }),
        (skin, depth, strength) => {
          const bare = reflectanceSpectrum(skin, skinWavelengths)
          expect(broken(bare, layered(skin, depth, strength, 8))).toEqual([])
        },
      ),
      { numRuns: 40 },
    )
  })

  it('is broken by a neutral grey filter', () => {
    for (const skin of [lightSkin, darkSkin]) {
      const bare = reflectanceSpectrum(skin, skinWavelengths)
      const grey = neutralFilter(skinWavelengths, bare, colour(layered(skin, 0.4, 5, 8)).l)
      expect(broken(bare, grey)).toContain('Δa is near that of a neutral filter')
      expect(broken(bare, grey)).toContain('Δb is near that of a neutral filter')
    }
  })

  it('grows bluer and greener for its darkness, and fainter, the deeper the pigment lies', () => {
    for (const skin of [lightSkin, darkSkin]) {
      const bare = reflectanceSpectrum(skin, skinWavelengths)
      const rungs = depths.map(depth => rungOf(skinWavelengths, bare, layered(skin, depth, 5, 8)))
      expect(unsteady(rungs), `melanin ${skin.melanin}`).toEqual([])
    }
  })
})
