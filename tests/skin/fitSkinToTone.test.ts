import { describe, expect, it } from 'vitest'
import { linearRgbToLab } from '../../src/light/linearRgbToLab'
import { linearRgbToOklab } from '../../src/light/linearRgbToOklab'
import { oklabToLinearRgb } from '../../src/light/oklabToLinearRgb'
import { unknownCamera } from '../../src/skin/cameraSpread'
import { fitSkinToTone } from '../../src/skin/fitSkinToTone'
import { likeliestSkin } from '../../src/skin/likeliestSkin'
import { measuredPeople } from '../../src/skin/measuredPeople'
import { coordinateOf, skinAt, skinFields } from '../../src/skin/skinScales'
import { darkSkin, lightSkin } from './skins'
import { toneOf } from './toneOf'

describe('fitSkinToTone', () => {
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

  it('takes a surface of 0.03, an unknown camera and measured people unless told otherwise', () => {
    const tone = linearRgbToOklab(toneOf(lightSkin, 0.03))
    const told = { surface: 0.03, camera: unknownCamera, prior: measuredPeople }
    expect(fitSkinToTone(tone)).toEqual(fitSkinToTone(tone, told))
    expect(fitSkinToTone(tone, { surface: 0.02 })).not.toEqual(fitSkinToTone(tone))
  })

  it('looks for the skin where the crowd has the person, each field by itself', () => {
    const tone = linearRgbToOklab(toneOf(lightSkin, 0.03))
    const { skin, spread } = fitSkinToTone(tone)
    const ranges = skinFields.map(field => spread[field].map(value => coordinateOf(field, value)))
    const believed = {
      mean: ranges.map(([low, high]) => (low + high) / 2),
      covariance: ranges.map(([low, high], i) =>
        ranges.map((_, k) => (i === k ? ((high - low) / (2 * 1.2816)) ** 2 : 0)),
      ),
    }
    const again = likeliestSkin(linearRgbToLab(oklabToLinearRgb(tone)), 0.03, believed)
    for (const field of skinFields) expect(again[field] / skin[field]).toBeCloseTo(1, 9)
  })

  it('refuses a tone that is no number, a surface like a mirror and a camera that errs by less than nothing', () => {
    const grey = { l: 0.6, a: 0, b: 0 }
    for (const key of ['l', 'a', 'b'])
      expect(() => fitSkinToTone({ ...grey, [key]: Number.NaN })).toThrow(`tone ${key} is NaN`)
    for (const surface of [-0.01, 0.21, Number.NaN])
      expect(() => fitSkinToTone(grey, { surface })).toThrow(`surface is ${surface}`)
    const camera = { exposure: 0.5, whiteBalance: 0.05, slope: 1.2 }
    for (const key of ['exposure', 'whiteBalance', 'slope'])
      for (const value of [-1, Infinity, Number.NaN])
        expect(() => fitSkinToTone(grey, { camera: { ...camera, [key]: value } })).toThrow(
          `camera ${key} is ${value}`,
        )
    expect(() => fitSkinToTone(grey, { camera: { ...camera, slope: 0.99 } })).toThrow(/camera slope is 0.99/)
    for (const surface of [0, 0.2])
      expect(() =>
        fitSkinToTone(grey, { surface, camera: { exposure: 0, whiteBalance: 0, slope: 1 } }),
      ).not.toThrow()
  })
})
