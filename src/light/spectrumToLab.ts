import type { Lab } from './colours'
import { spectrumToXyz } from './spectrumToXyz'
import { xyzToLab } from './xyzToLab'

/**
 * Colour of a reflectance spectrum in CIE 1976 L*a*b*, D65, 2 degrees; L 0..100.
 * The samples are carried to 5 nm from 380 to 780 nm by PCHIP, end values held.
 * @param wavelengths nm, strictly rising.
 * @param values reflectance, 1 = perfect white.
 * @throws OpticsError for wavelengths that do not rise and for values that are not finite.
 */
export function spectrumToLab(wavelengths: readonly number[], values: readonly number[]): Lab {
  return xyzToLab(spectrumToXyz(wavelengths, values))
}
