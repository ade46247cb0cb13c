import { defaultThickness, placedDepth } from '../healing/placedDepth'
import type { LinearRgb } from '../light/colours'
import { mostStrength } from '../skin/dotArea'
import { meanDarkening } from '../skin/meanDarkening'
import type { Skin } from '../skin/Skin'
import { bareSpectrum } from './bareSpectrum'
import { densities, radii } from './dotChoices'
import { pigmentedRatio } from './pigmentedColour'
import { wavelengths } from './wavelengths'

/**
 * Where dots stop: the largest and densest of them, so full of pigment that more would change nothing, still let the skin
 * between and above them shine. No recipe makes a scalp darker than this at this depth.
 *
 * @param depth planned, to the dots' centres, mm
 * @returns ratio to bare skin, linear-light sRGB
 */
export function darkestDots(skin: Skin, depth: number): LinearRgb {
  const dot = {
    radius: Math.max(...radii),
    depth: placedDepth(depth, defaultThickness),
    thickness: defaultThickness,
    absorption: mostStrength,
  }
  const densest = Math.max(...densities)
  const taken = wavelengths.map(wavelength => -Math.log1p(-meanDarkening(dot, densest, skin, wavelength)))
  return pigmentedRatio(bareSpectrum(skin), taken)
}
