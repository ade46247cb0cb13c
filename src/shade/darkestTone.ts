import { placedDepth } from '../healing/placedDepth'
import type { Lab } from '../light/colours'
import { mostStrength } from '../skin/dotArea'
import { layerContrast } from '../skin/layerContrast'
import type { Skin } from '../skin/Skin'
import { bareSpectrum } from './bareSpectrum'
import { pigmentedColour } from './pigmentedColour'
import { wavelengths } from './wavelengths'

/**
 * Where physics stops: skin over the pigment gives back light of its own, so even an unbroken, opaque layer at this depth
 * is not black. No dots at this depth come out darker.
 *
 * @param depth planned, mm to the centre
 */
export function darkestTone(skin: Skin, depth: number, thickness: number): Lab {
  const place = { depth: placedDepth(depth, thickness), thickness, absorption: mostStrength }
  return pigmentedColour(
    bareSpectrum(skin),
    wavelengths.map(wavelength => -Math.log1p(-layerContrast(place, skin, wavelength))),
  )
}
