import type { LinearRgb } from './colours'
import { spectrumToXyz } from './spectrumToXyz'
import { xyzToLinearRgb } from './xyzToLinearRgb'

/**
 * Colour of a reflectance spectrum under D65 in linear-light sRGB, 1 = white, not clipped to the gamut.
 * @param wavelengths nm, strictly rising.
 * @param values reflectance, 1 = perfect white.
 * @throws OpticsError for wavelengths that do not rise and for values that are not finite.
 */
export function spectrumToLinearRgb(wavelengths: readonly number[], values: readonly number[]): LinearRgb {
  return xyzToLinearRgb(spectrumToXyz(wavelengths, values))
}
