import { describe, expect, it } from 'vitest'
import { spectrumToLab } from '../../src/light/spectrumToLab'
import { bareSpectrum } from '../../src/shade/bareSpectrum'
import { targetColour } from '../../src/shade/targetColour'
import { wavelengths } from '../../src/shade/wavelengths'
import { skins } from './skins'

const bare = bareSpectrum(skins.light)
const skin = spectrumToLab(wavelengths, bare)

describe('targetColour', () => {
  it('is the bare skin for a ratio of one, however it is given', () => {
    const photo = targetColour({ linearRgbRatio: [1, 1, 1] }, bare)(1, 1)
    const spectrum = targetColour({ wavelengths: [400, 700], ratio: [1, 1] }, bare)(1, 1)
    for (const colour of [photo, spectrum]) {
      expect(colour.l).toBeCloseTo(skin.l, 9)
      expect(colour.a).toBeCloseTo(skin.a, 9)
      expect(colour.b).toBeCloseTo(skin.b, 9)
    }
  })

  it('is the same grey shadow, per channel or per wavelength', () => {
    const photo = targetColour({ linearRgbRatio: [0.5, 0.5, 0.5] }, bare)(1, 1)
    const spectrum = targetColour({ wavelengths, ratio: wavelengths.map(() => 0.5) }, bare)(1, 1)
    expect(spectrum.l).toBeCloseTo(photo.l, 6)
    expect(spectrum.b).toBeCloseTo(photo.b, 6)
  })

  it('is lighter if the camera was contrasty, darker if it was flat', () => {
    const colour = targetColour({ linearRgbRatio: [0.5, 0.6, 0.7] }, bare)
    expect(colour(1.25, 1).l).toBeGreaterThan(colour(1, 1).l)
    expect(colour(0.8, 1).l).toBeLessThan(colour(1, 1).l)
  })

  it.each([0, -1, Number.NaN])('refuses a ratio of %s', ratio => {
    expect(() => targetColour({ linearRgbRatio: [1, ratio, 1] }, bare)).toThrow(RangeError)
    expect(() => targetColour({ wavelengths: [400, 700], ratio: [1, ratio] }, bare)).toThrow(RangeError)
  })
})
