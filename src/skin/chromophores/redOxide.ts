/**
 * Red iron oxide (hematite, alpha-Fe2O3), the warm part of warm blacks: takes blue and green, scatters red.
 *
 * Source: Mie theory for spheres of 200 nm number-median diameter (geometric deviation 1.4), optical
 * constants of M. R. Querry, Contractor Report CRDC-CR-85034 (1985), density 5.24 g/cm3, in tissue of index
 * 1.37. Every 20 nm from 380, PCHIP between.
 */
import { pchip } from '../../light/pchip'
import { checkWavelength } from './checkWavelength'
import { oxideWavelengths } from './oxideWavelengths'
import type { SpecificOptics } from './SpecificOptics'

/** m2/g. */
const absorption = pchip(
  oxideWavelengths,
  [
    1.611, 1.624, 1.64, 1.662, 1.686, 1.703, 1.708, 1.699, 1.687, 1.646, 1.478, 1.151, 0.849, 0.668, 0.545,
    0.429, 0.357, 0.3, 0.254, 0.227, 0.207,
  ],
)

/** m2/g. */
const scattering = pchip(
  oxideWavelengths,
  [
    1.416, 1.462, 1.494, 1.52, 1.549, 1.59, 1.654, 1.723, 1.782, 1.908, 2.225, 2.697, 3.058, 3.214, 3.271,
    3.297, 3.255, 3.182, 3.085, 2.966, 2.837,
  ],
)

const anisotropy = pchip(
  oxideWavelengths,
  [
    0.712, 0.69, 0.672, 0.656, 0.642, 0.627, 0.61, 0.595, 0.578, 0.55, 0.507, 0.467, 0.45, 0.45, 0.453, 0.455,
    0.458, 0.462, 0.465, 0.467, 0.47,
  ],
)

/** @param wavelength nm, 380 to 780. @throws OpticsError for other wavelengths. */
export function redOxide(wavelength: number): SpecificOptics {
  checkWavelength(wavelength)
  return {
    absorption: absorption(wavelength),
    scattering: scattering(wavelength),
    anisotropy: anisotropy(wavelength),
  }
}
