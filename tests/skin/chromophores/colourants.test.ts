import { describe, expect, it } from 'vitest'
import { baselineAbsorption } from '../../../src/skin/chromophores/baseline'
import { bloodAbsorption } from '../../../src/skin/chromophores/blood'
import { brownOxide } from '../../../src/skin/chromophores/brownOxide'
import { carbonBlack } from '../../../src/skin/chromophores/carbonBlack'
import { deoxyhaemoglobin } from '../../../src/skin/chromophores/deoxyhaemoglobin'
import { melaninAbsorption } from '../../../src/skin/chromophores/melanin'
import { oxyhaemoglobin } from '../../../src/skin/chromophores/oxyhaemoglobin'
import { redOxide } from '../../../src/skin/chromophores/redOxide'
import { yellowOxide } from '../../../src/skin/chromophores/yellowOxide'

describe('colourants', () => {
  it('carbon absorbs in inverse proportion to the wavelength, within what Bond and Bergstrom (2006) measured', () => {
    expect(carbonBlack(400).absorption / carbonBlack(800).absorption).toBeCloseTo(2, 12)
    expect(Math.abs(carbonBlack(550).absorption - 7.5)).toBeLessThan(1.2)
  })

  it('the haemoglobins absorb alike at 500 nm and differ most in red', () => {
    const published = (20932.8 * 2303 * 150) / (1000 * 64500 * 10)
    expect(oxyhaemoglobin(500)).toBeCloseTo(published, 6)
    expect(Math.abs(deoxyhaemoglobin(500) / oxyhaemoglobin(500) - 1)).toBeLessThan(0.01)
    expect(deoxyhaemoglobin(660) / oxyhaemoglobin(660)).toBeGreaterThan(9)
  })

  it('are known from 380 to 780 nm and say so elsewhere', () => {
    const colourants = [
      melaninAbsorption,
      baselineAbsorption,
      oxyhaemoglobin,
      deoxyhaemoglobin,
      redOxide,
      yellowOxide,
      brownOxide,
    ]
    for (const colourant of colourants) {
      for (const wavelength of [380, 780]) expect(() => colourant(wavelength)).not.toThrow()
      for (const wavelength of [379, 781, -1, Number.NaN, Number.POSITIVE_INFINITY])
        expect(() => colourant(wavelength)).toThrow(
          expect.objectContaining({ quantity: 'wavelength', value: wavelength }),
        )
    }
    expect(() => redOxide(379)).toThrow('wavelength is 379; known from 380 to 780 nm')
    for (const wavelength of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => carbonBlack(wavelength)).toThrow(
        expect.objectContaining({ quantity: 'wavelength', value: wavelength }),
      )
  })

  it('red oxide takes blue and leaves red', () => {
    expect(redOxide(460).absorption).toBeGreaterThan(3 * redOxide(660).absorption)
  })

  it('melanin has the power law of Jacques (1998), 6.6e11 l^-3.33 in 1/cm', () => {
    expect(melaninAbsorption(500)).toBeCloseTo((6.6e11 * Math.exp(-3.33 * Math.log(500))) / 10, 9)
    expect(melaninAbsorption(390) / melaninAbsorption(780)).toBeCloseTo(2 ** 3.33, 12)
  })

  it('skin without blood and melanin has the curve of Saidi (1992), in 1/cm, five decays on', () => {
    expect(baselineAbsorption(154 + 5 * 66.2)).toBeCloseTo((0.244 + 85.3 * Math.exp(-5)) / 10, 12)
  })

  it('the haemoglobins have the first and last published sample, and lie on lines between', () => {
    const perMillimetre = (2303 * 150) / (1000 * 64500 * 10)
    expect(oxyhaemoglobin(380) / perMillimetre).toBeCloseTo(109564, 6)
    expect(oxyhaemoglobin(780) / perMillimetre).toBeCloseTo(710, 6)
    expect(deoxyhaemoglobin(381.5) / perMillimetre).toBeCloseTo(145232, 6)
    expect(deoxyhaemoglobin(383.5) / perMillimetre).toBeCloseTo(145232 / 4 + (3 * 148668) / 4, 6)
    expect(deoxyhaemoglobin(779) / perMillimetre).toBeCloseTo((1114.8 + 1075.44) / 2, 6)
  })

  it('blood is the two haemoglobins by its saturation', () => {
    expect(bloodAbsorption(660, 1)).toBe(oxyhaemoglobin(660))
    expect(bloodAbsorption(660, 0)).toBe(deoxyhaemoglobin(660))
    expect(bloodAbsorption(660, 0.25)).toBeCloseTo(
      0.25 * oxyhaemoglobin(660) + 0.75 * deoxyhaemoglobin(660),
      12,
    )
  })

  it('carbon is that of 100 nm clusters and does not scatter', () => {
    expect(carbonBlack(550)).toEqual({ absorption: 7.81, scattering: 0, anisotropy: 0 })
  })

  it('red oxide has the tabulated values every 20 nm', () => {
    expect(redOxide(380)).toEqual({ absorption: 1.611, scattering: 1.416, anisotropy: 0.712 })
    expect(redOxide(600)).toEqual({ absorption: 1.151, scattering: 2.697, anisotropy: 0.467 })
    expect(redOxide(780)).toEqual({ absorption: 0.207, scattering: 2.837, anisotropy: 0.47 })
  })

  it('at 440 nm brown oxide absorbs as much as red and yellow half as much; their powders give the rest', () => {
    expect(brownOxide(440).absorption).toBeCloseTo(redOxide(440).absorption, 12)
    expect(yellowOxide(440).absorption).toBeCloseTo(redOxide(440).absorption / 2, 12)
    expect(brownOxide(380).absorption / brownOxide(780).absorption).toBeCloseTo(43.73 / 1.069, 9)
    expect(yellowOxide(380).absorption / yellowOxide(780).absorption).toBeCloseTo(12.668 / 0.611, 9)
    expect(brownOxide(500)).toMatchObject({ scattering: 2, anisotropy: 0.55 })
    expect(yellowOxide(500)).toMatchObject({ scattering: 1.5, anisotropy: 0.6 })
  })
})
