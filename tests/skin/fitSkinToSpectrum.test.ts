import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deltaE2000 } from '../../src/light/labDifference'
import { OpticsError } from '../../src/light/OpticsError'
import { spectrumToLab } from '../../src/light/spectrumToLab'
import { fitSkinToSpectrum } from '../../src/skin/fitSkinToSpectrum'
import { reflectanceSpectrum } from '../../src/skin/reflectanceSpectrum'
import { skinFields } from '../../src/skin/skinScales'
import { quantile } from '../helpers/quantile'
import { anySkin, darkSkin, lightSkin, usualSkin } from './skins'

const wavelengths = Array.from({ length: 81 }, (_, i) => 380 + 5 * i)
const mirrored = (0.4 / 2.4) ** 2
const excluded = { specular: 'excluded' } as const

/** ΔE2000 of a fit to a spectrum that the model itself made. */
const sameColour = 0.3

/** Relative; the weak prior and the few shades of grey between the fields leave so much open. */
const medianMiss = { melanin: 0.05, blood: 0.1, scatter: 0.03 }

/** Relative, of the melanin from thirteen uneven samples against that from eighty-one. */
const sameOnAnyGrid = 0.1

describe('fitSkinToSpectrum', () => {
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

  it('answers in the convention it was asked in', () => {
    const bare = reflectanceSpectrum(lightSkin, wavelengths)
    const without = fitSkinToSpectrum(wavelengths, bare, excluded)
    const withSurface = fitSkinToSpectrum(
      wavelengths,
      bare.map(value => value + mirrored),
      { specular: 'included' },
    )
    for (const field of skinFields) expect(withSurface.skin[field]).toBeCloseTo(without.skin[field], 9)
    withSurface.fitted.forEach((value, i) => {
      expect(value - without.fitted[i]).toBeCloseTo(mirrored, 9)
    })
  })

  it('stays near the same skin whatever grid it was measured on', () => {
    const found = [
      wavelengths,
      Array.from({ length: 31 }, (_, i) => 400 + 10 * i),
      [390, 417, 444, 471, 498, 525, 541, 559, 577, 595, 620, 666, 703],
    ].map(grid => fitSkinToSpectrum(grid, reflectanceSpectrum(lightSkin, grid), excluded).skin.melanin)
    for (const melanin of found) expect(Math.abs(melanin / found[0] - 1)).toBeLessThan(sameOnAnyGrid)
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

  it('refuses, with the value, what no spectrometer gives', () => {
    const spectrum = reflectanceSpectrum(darkSkin, wavelengths)
    const changed = <T>(list: readonly T[], at: number, value: T) =>
      list.map((old, i) => (i === at ? value : old))
    const bad: [readonly number[], readonly number[], number, RegExp][] = [
      [changed(wavelengths, 3, 500), spectrum, 400, /wavelength 4 is 400; does not rise after 500/],
      [changed(wavelengths, 0, 340), spectrum, 340, /wavelength 0 is 340/],
      [changed(wavelengths, 80, 900), spectrum, 900, /wavelength 80 is 900/],
      [changed(wavelengths, 5, Number.NaN), spectrum, Number.NaN, /wavelength 5 is NaN/],
      [wavelengths, changed(spectrum, 7, Number.NaN), Number.NaN, /value 7 is NaN/],
      [
        wavelengths,
        changed(spectrum, 7, Number.POSITIVE_INFINITY),
        Number.POSITIVE_INFINITY,
        /value 7 is Infinity/,
      ],
      [wavelengths, changed(spectrum, 7, -0.01), -0.01, /reflectance 7 is -0.01/],
      [wavelengths, changed(spectrum, 7, 55), 55, /reflectance 7 is 55/],
      [wavelengths, spectrum.slice(1), 80, /number of values is 80/],
      [[], [], 0, /number of wavelengths is 0/],
      [[500, 550, 600], [0.2, 0.2, 0.3], 3, /number of samples from 400 to 700 nm is 3/],
    ]
    for (const [places, values, value, message] of bad) {
      const ask = () => fitSkinToSpectrum(places, values, excluded)
      expect(ask).toThrow(OpticsError)
      expect(ask).toThrow(message)
      expect(ask).toThrow(expect.objectContaining({ value }))
    }
  })
})
