import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LinearRgb } from '../../src/light/colours'
import { deltaE2000 } from '../../src/light/labDifference'
import { linearRgbToLab } from '../../src/light/linearRgbToLab'
import { linearRgbToOklab } from '../../src/light/linearRgbToOklab'
import { spectrumToLinearRgb } from '../../src/light/spectrumToLinearRgb'
import { dotArea } from '../../src/skin/dotArea'
import { fitSkinToTone } from '../../src/skin/fitSkinToTone'
import { measuredPeople } from '../../src/skin/measuredPeople'
import { reflectanceSpectrum } from '../../src/skin/reflectanceSpectrum'
import type { Skin } from '../../src/skin/Skin'
import { skinAt, skinFields } from '../../src/skin/skinScales'
import { skinWavelengths } from '../../src/skin/skinWavelengths'
import { anySkin, darkSkin, lightSkin } from './skins'

/** What reads the tone back uses finer settings than the fit: 8 nodes, 5 nm. */
const fine = Array.from({ length: 81 }, (_, i) => 380 + 5 * i)

function toneOf(skin: Skin, surface: number): LinearRgb {
  const [r, g, b] = spectrumToLinearRgb(fine, reflectanceSpectrum(skin, fine))
  return [r + surface, g + surface, b + surface]
}

/** ΔE2000 within which a fitted skin has the tone it was fitted to. */
const closeness = 1

describe('fitSkinToTone', () => {
  it('gives a skin that has the tone, for any skin', () => {
    fc.assert(
      fc.property(anySkin, fc.constantFrom(0.02, 0.04), (skin, surface) => {
        const tone = toneOf(skin, surface)
        const { skin: fitted } = fitSkinToTone(linearRgbToOklab(tone), { surface })
        const difference = deltaE2000(linearRgbToLab(toneOf(fitted, surface)), linearRgbToLab(tone))
        expect(difference).toBeLessThan(closeness)
      }),
      { numRuns: 12 },
    )
  })

  it('finds more melanin in the darker skin', () => {
    const [light, dark] = [lightSkin, darkSkin].map(
      skin => fitSkinToTone(linearRgbToOklab(toneOf(skin, 0.03))).skin,
    )
    expect(dark.melanin).toBeGreaterThan(2 * light.melanin)
  })

  it('spreads about the fit, less when the camera is known', () => {
    const tone = linearRgbToOklab(toneOf(skinAt(measuredPeople.mean), 0.03))
    const { skin, spread, tone: person } = fitSkinToTone(tone)
    const known = fitSkinToTone(tone, { camera: { exposure: 0.05, whiteBalance: 0.01, slope: 1.02 } })
    for (const field of skinFields) {
      const [low, high] = spread[field]
      expect(low).toBeLessThan(skin[field])
      expect(high).toBeGreaterThan(skin[field])
    }
    for (const key of ['l', 'a', 'b'] as const) {
      expect(person[key][0]).toBeLessThan(tone[key])
      expect(person[key][1]).toBeGreaterThan(tone[key])
    }
    const width = ([low, high]: readonly [number, number]) => Math.log(high / low)
    expect(width(known.spread.melanin)).toBeLessThan(0.8 * width(spread.melanin))
  })

  it('believes the prior it is given', () => {
    const tone = linearRgbToOklab(toneOf(lightSkin, 0.03))
    const middle = ([low, high]: readonly [number, number]) => Math.sqrt(low * high)
    const bloodier = {
      ...measuredPeople,
      mean: measuredPeople.mean.map((value, i) => (skinFields[i] === 'blood' ? value + 1 : value)),
    }
    const [usual, more] = [measuredPeople, bloodier].map(prior => fitSkinToTone(tone, { prior }).spread.blood)
    expect(middle(more)).toBeGreaterThan(1.2 * middle(usual))
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

  it('refuses a tone that is no number and a surface like a mirror', () => {
    expect(() => fitSkinToTone({ l: Number.NaN, a: 0, b: 0 })).toThrow(/l is NaN/)
    const grey = { l: 0.6, a: 0, b: 0 }
    expect(() => fitSkinToTone(grey, { surface: 0.5 })).toThrow(/surface is 0.5/)
    const camera = { exposure: 0.5, whiteBalance: 0.05, slope: 0.5 }
    expect(() => fitSkinToTone(grey, { camera })).toThrow(/slope is 0.5/)
    expect(() => fitSkinToTone(grey, { camera: { ...camera, exposure: -1 } })).toThrow(/exposure is -1/)
  })
})
