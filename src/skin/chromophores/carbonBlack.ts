/**
 * The black of nearly every scalp pigment. Grains of some tens of nanometres clump to about 100 nm: they
 * absorb in inverse proportion to the wavelength and hardly scatter beside the skin itself, so their
 * scattering is left out.
 *
 * Sources: 7.81 m2/g at 550 nm from Mie theory for 100 nm clusters, index 1.95 + 0.79i, density 1.8 g/cm3 in
 * tissue of index 1.37; measured soot has 7.5 +- 1.2 m2/g (T. C. Bond, R. W. Bergstrom, Aerosol Sci. Technol.
 * 40, 27, 2006).
 */
import { OpticsError } from '../../light/OpticsError'
import type { SpecificOptics } from './SpecificOptics'

/** m2/g at 550 nm. */
const absorptionAt550 = 7.81

/** @param wavelength nm, above 0. @throws OpticsError for other wavelengths. */
export function carbonBlack(wavelength: number): SpecificOptics {
  if (!(wavelength > 0 && wavelength < Infinity)) throw new OpticsError('wavelength', wavelength)
  return { absorption: (absorptionAt550 * 550) / wavelength, scattering: 0, anisotropy: 0 }
}
