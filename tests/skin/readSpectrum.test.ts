import { describe, expect, it } from 'vitest'
import { readSpectrum } from '../../src/skin/readSpectrum'

const line = (wavelengths: readonly number[]) => wavelengths.map(wavelength => wavelength / 1000)

describe('readSpectrum', () => {
  it('is carried to every 10 nm between the first and the last sample from 400 to 700 nm', () => {
    const measured = [385, 415, 450, 500, 550, 600, 650, 694, 730]
    const { wavelengths, reflectance } = readSpectrum(measured, line(measured))
    expect(wavelengths).toEqual(Array.from({ length: 28 }, (_, i) => 420 + 10 * i))
    reflectance.forEach((value, i) => {
      expect(value).toBeCloseTo(wavelengths[i] / 1000, 12)
    })
  })

  it('takes the ends of the range and of what may be', () => {
    const measured = [380, 400, 500, 550, 600, 650, 700, 780]
    const { wavelengths } = readSpectrum(measured, [0, 1, 0, 1, 0, 1, 0, 1])
    expect([wavelengths[0], wavelengths.at(-1), wavelengths.length]).toEqual([400, 700, 31])
  })

  it('needs six samples inside the range', () => {
    const six = [400, 450, 500, 550, 600, 700]
    expect(() => readSpectrum(six, line(six))).not.toThrow()
    const five = [390, 400, 450, 500, 600, 700, 710]
    expect(() => readSpectrum(five, line(five))).toThrow('number of samples from 400 to 700 nm is 5')
  })

  it('names what is no reflectance, no known wavelength or no spectrum', () => {
    const six = [400, 450, 500, 550, 600, 700]
    expect(() => readSpectrum([379, ...six], line([379, ...six]))).toThrow('wavelength 0 is 379')
    expect(() => readSpectrum([...six, 781], line([...six, 781]))).toThrow('wavelength 6 is 781')
    expect(() => readSpectrum(six, [0, 0, -0.01, 0, 0, 0])).toThrow('reflectance 2 is -0.01')
    expect(() => readSpectrum(six, [0, 0, 0, 1.01, 0, 0])).toThrow('reflectance 3 is 1.01')
    expect(() => readSpectrum(six, [0])).toThrow(/number of values is 1/)
  })
})
