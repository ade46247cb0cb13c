import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deltaE2000 } from '../../src/light/labDifference'
import { linearRgbToLab } from '../../src/light/linearRgbToLab'
import { linearRgbToOklab } from '../../src/light/linearRgbToOklab'
import { spectrumToLab } from '../../src/light/spectrumToLab'
import { dotArea } from '../../src/skin/dotArea'
import { fitSkinToSpectrum } from '../../src/skin/fitSkinToSpectrum'
import { fitSkinToTone } from '../../src/skin/fitSkinToTone'
import { reflectanceSpectrum } from '../../src/skin/reflectanceSpectrum'
import { skinFields } from '../../src/skin/skinScales'
import { skinWavelengths } from '../../src/skin/skinWavelengths'
import { quantile } from '../helpers/quantile'
import { anySkin, usualSkin } from './skins'
import { toneOf } from './toneOf'

const wavelengths = Array.from({ length: 81 }, (_, i) => 380 + 5 * i)
const excluded = { specular: 'excluded' } as const

/** ΔE2000 of a fit to a spectrum that the model itself made. */
const sameColour = 0.3

/** Relative; the weak prior and the few shades of grey between the fields leave so much open. */
const medianMiss = { melanin: 0.05, blood: 0.1, scatter: 0.03 }

/** ΔE2000 within which a fitted skin has the tone it was fitted to. */
const closeness = 0.5

/** Pink and pale with a very low Rayleigh share: here whole steps of the search swing from side to side. */
const swinging = {
  melanin: 0.01,
  blood: 0.0202,
  saturation: 0.94,
  scatter: 0.8,
  baseline: 0.02,
  rayleigh: 0.1,
}

describe('fitSkinToSpectrum, skin after skin,', () => {
  it('finds the colour of any skin the model can have', () => {
    fc.assert(
      fc.property(anySkin, skin => {
        const spectrum = reflectanceSpectrum(skin, wavelengths)
        const { fitted } = fitSkinToSpectrum(wavelengths, spectrum, excluded)
        expect(
          deltaE2000(spectrumToLab(wavelengths, fitted), spectrumToLab(wavelengths, spectrum)),
        ).toBeLessThan(sameColour)
      }),
      { numRuns: 10 },
    )
  })

  it('finds the melanin, blood and scatter again of half of all skins people usually have', () => {
    const skins = fc.sample(usualSkin, { numRuns: 15, seed: 1 })
    const found = skins.map(
      skin => fitSkinToSpectrum(wavelengths, reflectanceSpectrum(skin, wavelengths), excluded).skin,
    )
    for (const field of ['melanin', 'blood', 'scatter'] as const) {
      const off = found.map((skin, i) => Math.abs(skin[field] / skins[i][field] - 1))
      expect(quantile(off, 0.5), field).toBeLessThan(medianMiss[field])
    }
  })

  it('answers a spectrum no skin has with a skin', () => {
    for (const value of [0, 0.02, 0.5, 1]) {
      const { skin } = fitSkinToSpectrum(
        wavelengths,
        wavelengths.map(() => value),
        excluded,
      )
      for (const field of Object.values(skin)) expect(Number.isFinite(field)).toBe(true)
    }
  })
})

describe('fitSkinToTone, skin after skin,', () => {
  it('gives a skin that has the tone, for any skin', () => {
    fc.assert(
      fc.property(anySkin, fc.constantFrom(0.02, 0.04), (skin, surface) => {
        const tone = toneOf(skin, surface)
        const { skin: fitted } = fitSkinToTone(linearRgbToOklab(tone), { surface })
        const difference = deltaE2000(linearRgbToLab(toneOf(fitted, surface)), linearRgbToLab(tone))
        expect(difference).toBeLessThan(closeness)
      }),
      { numRuns: 12, examples: [[swinging, 0.04]] },
    )
  })

  it('answers a tone no skin has with a skin whose dots are known', () => {
    const dot = { radius: 0.15, depth: 0.35, thickness: 0.3, absorption: 10 }
    for (const tone of [
      { l: 0.4, a: 0, b: -0.2 },
      { l: 0, a: 0, b: 0 },
      { l: 1, a: 0, b: 0 },
      { l: 0.25, a: 0.08, b: 0.02 },
      { l: 0.83, a: 0.1, b: -0.08 },
    ]) {
      const { skin } = fitSkinToTone(tone)
      for (const wavelength of skinWavelengths) expect(() => dotArea(dot, skin, wavelength)).not.toThrow()
      for (const field of skinFields) expect(Number.isFinite(skin[field])).toBe(true)
      expect(skin.melanin).toBeLessThanOrEqual(1)
    }
  })
})
