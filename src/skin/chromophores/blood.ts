import { deoxyhaemoglobin } from './deoxyhaemoglobin'
import { oxyhaemoglobin } from './oxyhaemoglobin'

/**
 * Absorption of whole blood, 1/mm: the two haemoglobins mixed by oxygen saturation.
 * @param wavelength nm, 380 to 780. @param saturation 0..1. @throws OpticsError for other wavelengths.
 */
export const bloodAbsorption = (wavelength: number, saturation: number): number =>
  saturation * oxyhaemoglobin(wavelength) + (1 - saturation) * deoxyhaemoglobin(wavelength)
