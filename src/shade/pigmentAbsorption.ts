import { mostStrength } from '../skin/dotArea'
import type { Skin } from '../skin/Skin'
import { skinLayers } from '../skin/skinLayers'
import { liquidOptics } from './liquidOptics'
import type { Composition } from './Pigment'

/**
 * Carbon in a dot only absorbs. Iron oxide also scatters, and light that is thrown back before it is absorbed is not
 * lost: a dot with oxide looks as if it absorbed less. The dot kernel knows absorption alone, so this gives it the
 * absorption that would look the same.
 *
 * Rule: similarity (van de Hulst 1980): two thick media with equal absorption over reduced scattering reflect alike, so
 * the dot's absorption is divided by as much as its scattering exceeds the dermis'. Against adding-doubling for
 * layers of 0.3 mm, carbon with twice its mass of any oxide: within 4 % of bare skin; pure oxide: within 12 %.
 *
 * @param composition dry pigment in the tissue of the dot, g/L
 * @param wavelength nm
 * @returns absorption added to the dermis', 1/mm, 0 or more, never more than makes a dot opaque
 */
export function pigmentAbsorption(composition: Composition, skin: Skin, wavelength: number): number {
  const [, dermis] = skinLayers(skin, wavelength)
  const pigment = liquidOptics(composition, wavelength)
  const scattering = dermis.scattering * (1 - dermis.anisotropy)
  const alike = scattering / (scattering + pigment.reducedScattering)
  const added = (dermis.absorption + pigment.absorption) * alike - dermis.absorption
  return Math.min(mostStrength, Math.max(0, added))
}
