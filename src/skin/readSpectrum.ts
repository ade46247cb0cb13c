/**
 * A measured skin comes at wavelengths of its instrument's choosing; the fit looks where skin shows itself and
 * the eye sees.
 */
import { checkSpectrum } from '../light/checkSpectrum'
import { OpticsError } from '../light/OpticsError'
import { pchip } from '../light/pchip'
import { knownRange } from './chromophores/checkWavelength'

/**
 * Range of the fit, nm: shorter, people absorb less than melanin, blood and the baseline together would; longer, fat and
 * muscle below the model shine through. The eye sees little of either.
 */
const range = { from: 400, to: 700 }

/** Step of the fit, nm: the bands of blood at 540, 560 and 577 nm stand apart. */
const step = 10

/** As many as a skin has fields. */
const fewestSamples = 6

/**
 * The spectrum carried (PCHIP) to steps of 10 nm inside 400..700 nm.
 * @param wavelengths nm, rising, 380 to 780. @param reflectance shares of white, 0..1.
 * @throws OpticsError with the value that is out of place, or with the number of samples if too few lie in range.
 */
export function readSpectrum(
  wavelengths: readonly number[],
  reflectance: readonly number[],
): { wavelengths: number[]; reflectance: number[] } {
  checkSpectrum(wavelengths, reflectance)
  wavelengths.forEach((wavelength, i) => {
    if (wavelength < knownRange.from || wavelength > knownRange.to)
      throw new OpticsError(`wavelength ${i}`, wavelength)
  })
  reflectance.forEach((value, i) => {
    if (!(value >= 0 && value <= 1)) throw new OpticsError(`reflectance ${i}`, value)
  })
  const inside = wavelengths.filter(wavelength => wavelength >= range.from && wavelength <= range.to)
  if (inside.length < fewestSamples)
    throw new OpticsError(`number of samples from ${range.from} to ${range.to} nm`, inside.length)
  const first = Math.ceil(inside[0] / step)
  const count = Math.floor(inside[inside.length - 1] / step) - first + 1
  const grid = Array.from({ length: count }, (_, i) => step * (first + i))
  return { wavelengths: grid, reflectance: grid.map(pchip(wavelengths, reflectance)) }
}
