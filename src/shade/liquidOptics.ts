import { brownOxide } from '../skin/chromophores/brownOxide'
import { carbonBlack } from '../skin/chromophores/carbonBlack'
import { redOxide } from '../skin/chromophores/redOxide'
import type { SpecificOptics } from '../skin/chromophores/SpecificOptics'
import { yellowOxide } from '../skin/chromophores/yellowOxide'
import type { Composition } from './Pigment'

/** What grains in a litre do to light, 1/mm. */
export type LiquidOptics = { readonly absorption: number; readonly reducedScattering: number }

/**
 * Each colourant does its own to the light, in proportion to how much of it there is.
 *
 * @param composition dry pigment, g/L
 * @param wavelength nm
 */
export function liquidOptics({ carbon, red, yellow, brown }: Composition, wavelength: number): LiquidOptics {
  const colourants: [amount: number, optics: SpecificOptics][] = [
    [carbon, carbonBlack(wavelength)],
    [red, redOxide(wavelength)],
    [yellow, yellowOxide(wavelength)],
    [brown, brownOxide(wavelength)],
  ]
  return {
    absorption: colourants.reduce((sum, [amount, optics]) => sum + amount * optics.absorption, 0),
    reducedScattering: colourants.reduce(
      (sum, [amount, { scattering, anisotropy }]) => sum + amount * scattering * (1 - anisotropy),
      0,
    ),
  }
}
