/**
 * Absorption of skin without blood and melanin, 1/mm. Source: S. L. Jacques, "Skin optics", Oregon Medical
 * Laser Center News (1998), after Saidi (1992): 0.244 + 85.3 exp(-(l - 154) / 66.2) in 1/cm, l in nm. Too
 * strong for most people, so a skin carries a factor for it.
 */
import { checkWavelength } from './checkWavelength'

/** 1/mm. @param wavelength nm, 380 to 780. @throws OpticsError for other wavelengths. */
export function baselineAbsorption(wavelength: number): number {
  checkWavelength(wavelength)
  return (0.244 + 85.3 * Math.exp(-(wavelength - 154) / 66.2)) / 10
}
