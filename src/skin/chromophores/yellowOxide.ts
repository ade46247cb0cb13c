/**
 * Yellow iron oxide (goethite, alpha-FeOOH): takes blue, leaves green and red.
 *
 * Sources: the shape is (1 - R)^2 / 2R (Kubelka, Munk 1931) of fine goethite powder, sample MPCMA2B, USGS
 * Spectral Library 7 (R. F. Kokaly et al., Data Series 1035, 2017). Stated assumptions, for want of a
 * measured value: at 440 nm a gram absorbs half as much as red oxide; grains of about 200 nm and index about
 * 2.3 scatter 1.5 m2/g with a mean cosine of 0.6.
 */
import { pchip } from '../../light/pchip'
import { checkWavelength } from './checkWavelength'
import { oxideWavelengths } from './oxideWavelengths'
import { redOxide } from './redOxide'
import type { SpecificOptics } from './SpecificOptics'

/** Where the scale is set, nm. */
const scaleWavelength = 440

/** Absorption of a gram against a gram of red oxide at that wavelength; assumed. */
const strength = 0.5

const shape = pchip(
  oxideWavelengths,
  [
    12.668, 11.36, 10.176, 8.516, 7.547, 7.201, 6.179, 4.611, 3.061, 1.957, 1.426, 1.207, 1.112, 1.058, 0.987,
    0.907, 0.809, 0.715, 0.645, 0.608, 0.611,
  ],
)

const scale = (strength * redOxide(scaleWavelength).absorption) / shape(scaleWavelength)

/** @param wavelength nm, 380 to 780. @throws OpticsError for other wavelengths. */
export function yellowOxide(wavelength: number): SpecificOptics {
  checkWavelength(wavelength)
  return { absorption: scale * shape(wavelength), scattering: 1.5, anisotropy: 0.6 }
}
