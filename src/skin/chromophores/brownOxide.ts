/**
 * Brown iron oxide (maghemite, gamma-Fe2O3): takes light evenly less from blue to red.
 *
 * Sources: the shape is (1 - R)^2 / 2R (Kubelka, Munk 1931) of maghemite powder, sample GDS81, USGS Spectral
 * Library 7 (R. F. Kokaly et al., Data Series 1035, 2017). Stated assumptions, for want of a measured value:
 * at 440 nm a gram absorbs as much as red oxide; grains of about 200 nm and index about 2.6 scatter 2 m2/g
 * with a mean cosine of 0.55.
 */
import { pchip } from '../../light/pchip'
import { checkWavelength } from './checkWavelength'
import { oxideWavelengths } from './oxideWavelengths'
import { redOxide } from './redOxide'
import type { SpecificOptics } from './SpecificOptics'

/** Where the scale is set, nm. */
const scaleWavelength = 440

const shape = pchip(
  oxideWavelengths,
  [
    43.73, 37.83, 36.32, 33.21, 31.12, 27.47, 21.92, 17.78, 13.35, 9.9, 7.146, 5.066, 3.818, 3.082, 2.582,
    2.084, 1.677, 1.383, 1.199, 1.109, 1.069,
  ],
)

const scale = redOxide(scaleWavelength).absorption / shape(scaleWavelength)

/** @param wavelength nm, 380 to 780. @throws OpticsError for other wavelengths. */
export function brownOxide(wavelength: number): SpecificOptics {
  checkWavelength(wavelength)
  return { absorption: scale * shape(wavelength), scattering: 2, anisotropy: 0.55 }
}
