import { describe, expect, it } from 'vitest'
import { OpticsError } from '../../src/light/OpticsError'
import { fitSkinToSpectrum } from '../../src/skin/fitSkinToSpectrum'
import { reflectanceSpectrum } from '../../src/skin/reflectanceSpectrum'
import { skinFields } from '../../src/skin/skinScales'
import { darkSkin, lightSkin } from './skins'

const wavelengths = Array.from({ length: 81 }, (_, i) => 380 + 5 * i)
const mirrored = (0.4 / 2.4) ** 2
const excluded = { specular: 'excluded' } as const

/** Relative, of the melanin from thirteen uneven samples against that from eighty-one. */
const sameOnAnyGrid = 0.1

describe('fitSkinToSpectrum', () => {
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
