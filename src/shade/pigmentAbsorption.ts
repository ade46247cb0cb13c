import type { Skin } from '../skin/Skin'
import { skinLayers } from '../skin/skinLayers'
import { alikeAbsorption, tissueOf } from './alikeAbsorption'
import { liquidOptics } from './liquidOptics'
import type { Composition } from './Pigment'

/**
 * What pigment in a dot adds to the dermis' absorption, as the dot kernel knows it: see `alikeAbsorption`.
 *
 * @param composition dry pigment in the tissue of the dot, g/L
 * @param wavelength nm
 * @returns 1/mm, 0 or more, never more than makes a dot opaque
 */
export function pigmentAbsorption(composition: Composition, skin: Skin, wavelength: number): number {
  const [, dermis] = skinLayers(skin, wavelength)
  return alikeAbsorption(liquidOptics(composition, wavelength), tissueOf(dermis))
}
