/**
 * Absorption of a melanosome, 1/mm. Source: S. L. Jacques, "Skin optics", Oregon Medical Laser Center News
 * (1998): 6.6e11 l^-3.33 in 1/cm, l in nm.
 */
import { checkWavelength } from './checkWavelength'

/** 1/mm. @param wavelength nm, 380 to 780. @throws OpticsError for other wavelengths. */
export function melaninAbsorption(wavelength: number): number {
  checkWavelength(wavelength)
  return (6.6e11 * wavelength ** -3.33) / 10
}
