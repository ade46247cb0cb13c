import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Lab } from '../../src/light/colours'
import { deltaE2000 } from '../../src/light/labDifference'
import { spectrumToLab } from '../../src/light/spectrumToLab'
import { reflectanceSpectrum } from '../../src/skin/reflectanceSpectrum'
import type { Skin } from '../../src/skin/Skin'
import { skinWavelengths } from '../../src/skin/skinWavelengths'
import { darkSkin, lightSkin, usualSkin } from './skins'

/** Layers of carbon, 0.1 mm thick. */
const thickness = 0.1
const depths = [0.2, 0.4, 0.6, 0.8, 1, 1.5]

/** A neutral filter of the same ΔL, times which a layer's Δa and Δb are at least. */
const least = { a: 3, b: 2.5 }

const carbon = (at550: number) => (wavelength: number) => (at550 * 550) / wavelength
const colour = (reflectance: readonly number[]) => spectrumToLab(skinWavelengths, reflectance)
const shift = (from: Lab, to: Lab) => ({ l: to.l - from.l, a: to.a - from.a, b: to.b - from.b })

/** The grey filter that takes as much lightness: every wavelength times the same factor. */
function neutralFilter(bare: readonly number[], lightness: number): number[] {
  let [low, high] = [0, 1]
  for (let round = 0; round < 50; round++) {
    const middle = (low + high) / 2
    if (colour(bare.map(value => value * middle)).l < lightness) low = middle
    else high = middle
  }
  return bare.map(value => value * low)
}

/** What the law says of a spectrum against bare skin; the sentences it breaks. */
function broken(bare: readonly number[], spectrum: readonly number[]): string[] {
  const density = (wavelength: number) => {
    const i = skinWavelengths.indexOf(wavelength)
    return -Math.log(spectrum[i] / bare[i])
  }
  const moved = shift(colour(bare), colour(spectrum))
  const neutral = shift(colour(bare), colour(neutralFilter(bare, colour(spectrum).l)))
  return [
    density(660) > density(560) ? '' : 'D660 does not exceed D560',
    density(660) > density(460) ? '' : 'D660 does not exceed D460',
    moved.a < 0 && moved.b < 0 ? '' : 'Δa or Δb is not negative',
    Math.abs(moved.a) >= least.a * Math.abs(neutral.a) ? '' : 'Δa is near that of a neutral filter',
    Math.abs(moved.b) >= least.b * Math.abs(neutral.b) ? '' : 'Δb is near that of a neutral filter',
  ].filter(sentence => sentence !== '')
}

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
      const grey = neutralFilter(bare, colour(layered(skin, 0.4, 5, 8)).l)
      expect(broken(bare, grey)).toContain('Δa is near that of a neutral filter')
      expect(broken(bare, grey)).toContain('Δb is near that of a neutral filter')
    }
  })

  it('grows bluer and greener for its darkness, and fainter, the deeper the pigment lies', () => {
    for (const skin of [lightSkin, darkSkin]) {
      const bare = reflectanceSpectrum(skin, skinWavelengths)
      const rungs = depths.map(depth => {
        const spectrum = layered(skin, depth, 5, 8)
        const moved = shift(colour(bare), colour(spectrum))
        const density = (i: number) => -Math.log(spectrum[i] / bare[i])
        return {
          a: Math.abs(moved.a / moved.l),
          b: Math.abs(moved.b / moved.l),
          ratio: density(skinWavelengths.indexOf(660)) / density(skinWavelengths.indexOf(560)),
          lightness: -Math.abs(moved.l),
          difference: -deltaE2000(colour(bare), colour(spectrum)),
        }
      })
      for (const key of ['a', 'b', 'ratio', 'lightness', 'difference'] as const) {
        const values = rungs.map(rung => rung[key])
        expect(values, `${key}, melanin ${skin.melanin}`).toEqual(
          [...values].sort((one, other) => one - other),
        )
      }
    }
  })
})
