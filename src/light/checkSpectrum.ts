import { OpticsError } from './OpticsError'

/**
 * A spectrum is a list of rising wavelengths and a finite value for each.
 * @throws OpticsError with the value that is missing, not finite, or does not rise.
 */
export function checkSpectrum(wavelengths: readonly number[], values: readonly number[]): void {
  if (wavelengths.length === 0) throw new OpticsError('number of wavelengths', 0)
  if (wavelengths.length !== values.length)
    throw new OpticsError('number of values', values.length, `there are ${wavelengths.length} wavelengths`)
  for (let i = 0; i < wavelengths.length; i++) {
    if (!Number.isFinite(wavelengths[i])) throw new OpticsError(`wavelength ${i}`, wavelengths[i])
    if (!Number.isFinite(values[i])) throw new OpticsError(`value ${i}`, values[i])
    if (i > 0 && wavelengths[i] <= wavelengths[i - 1])
      throw new OpticsError(`wavelength ${i}`, wavelengths[i], `does not rise after ${wavelengths[i - 1]}`)
  }
}
