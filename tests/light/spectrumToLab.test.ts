import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deltaE76 } from '../../src/light/labDifference'
import { labToLinearRgb } from '../../src/light/labToLinearRgb'
import { spectrumToLab } from '../../src/light/spectrumToLab'
import { spectrumToLinearRgb } from '../../src/light/spectrumToLinearRgb'
import { spectrumToXyz } from '../../src/light/spectrumToXyz'
import { hasShared, sharedFile } from '../helpers/shared'

const flat = (value: number) => [400, 500, 600, 700].map(() => value)
const four = [400, 500, 600, 700]

describe('spectrumToLab', () => {
  it('makes a perfect white the white point', () => {
    expect(deltaE76(spectrumToLab(four, flat(1)), { l: 100, a: 0, b: 0 })).toBeLessThan(1e-9)
    for (const channel of spectrumToLinearRgb(four, flat(1))) expect(channel).toBeCloseTo(1, 6)
  })

  it('weighs each wavelength by the light and the eye of the CIE tables', () => {
    const fine = Array.from({ length: 81 }, (_, i) => 380 + 5 * i)
    const only = (wavelength: number) =>
      spectrumToXyz(
        fine,
        fine.map(one => (one === wavelength ? 1 : 0)),
      )
    const [blue, orange] = [only(450), only(600)]
    expect(blue.y / orange.y).toBeCloseTo((0.038 * 117.008) / (0.631 * 90.0062), 9)
    expect(blue.x / orange.x).toBeCloseTo((0.3362 * 117.008) / (1.0622 * 90.0062), 9)
    expect(blue.z / orange.z).toBeCloseTo((1.77211 * 117.008) / (0.0008 * 90.0062), 6)
  })

  it('has the chromaticity of D65 for white', () => {
    const { x, y, z } = spectrumToXyz(four, flat(1))
    expect(x / (x + y + z)).toBeCloseTo(0.3127, 6)
    expect(y / (x + y + z)).toBeCloseTo(0.329, 6)
  })

  it('makes every flat reflector neutral, with the lightness of CIE 1976', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1, noNaN: true }), value => {
        const { l, a, b } = spectrumToLab(four, flat(value))
        expect(l).toBeCloseTo(116 * Math.cbrt(value) - 16, 8)
        expect(Math.hypot(a, b)).toBeLessThan(1e-8)
      }),
    )
  })

  it('adds light: the sum of two spectra has the sum of their linear colours at 5 nm', () => {
    const fine = Array.from({ length: 81 }, (_, i) => 380 + 5 * i)
    const one = fine.map(w => 0.3 + 0.2 * Math.sin(w / 40))
    const other = fine.map(w => 0.2 + 0.1 * Math.cos(w / 25))
    const sum = spectrumToLinearRgb(
      fine,
      one.map((value, i) => value + other[i]),
    )
    const parts = [one, other].map(values => spectrumToLinearRgb(fine, values))
    sum.forEach((channel, i) => {
      expect(channel).toBeCloseTo(parts[0][i] + parts[1][i], 9)
    })
  })

  it('agrees with the linear colour of the same spectrum', () => {
    const values = [0.1, 0.3, 0.5, 0.7]
    const direct = spectrumToLinearRgb(four, values)
    labToLinearRgb(spectrumToLab(four, values)).forEach((channel, i) => {
      expect(channel).toBeCloseTo(direct[i], 9)
    })
  })

  it('makes a red spectrum red and a blue one blue', () => {
    expect(spectrumToLab(four, [0.05, 0.05, 0.6, 0.8]).a).toBeGreaterThan(20)
    expect(spectrumToLab(four, [0.6, 0.4, 0.05, 0.05]).b).toBeLessThan(-20)
  })

  it('refuses spectra out of order and values that are no numbers', () => {
    expect(() => spectrumToLab([500, 400], [1, 1])).toThrow(RangeError)
    expect(() => spectrumToLab([400, 500], [1, Number.NaN])).toThrow(/NaN/)
  })
})

/** Three printed decimals, and white points that differ in the fifth digit. */
const printed = 0.02

describe.skipIf(!hasShared)('spectrumToLab against the shared truth', () => {
  it('turns the 16 published reflectances of every layer case into its published colour', () => {
    const { meta, cases } = JSON.parse(readFileSync(sharedFile('optics/truth/layer_cases.json'), 'utf8'))
    const wrong = cases.filter((one: { R_mc: number[]; mc16: { Lab: number[] } }) => {
      const [l, a, b] = one.mc16.Lab
      return deltaE76(spectrumToLab(meta.wavelengths, one.R_mc), { l, a, b }) > printed
    })
    expect(wrong.map((one: { id: string }) => one.id)).toEqual([])
  })
})
