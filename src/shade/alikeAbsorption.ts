import { mostStrength } from '../skin/dotArea'
import type { LiquidOptics } from './liquidOptics'

/** Tissue at one wavelength: absorption and reduced scattering, 1/mm. */
export type Tissue = { readonly absorption: number; readonly reducedScattering: number }

/**
 * Carbon in a dot only absorbs. Iron oxide also scatters, and light that is thrown back before it is absorbed is not
 * lost: a dot with oxide looks as if it absorbed less. The dot kernel knows absorption alone, so this gives it the
 * absorption that would look the same.
 *
 * Rule: similarity (van de Hulst 1980): two thick media with equal absorption over reduced scattering reflect alike, so
 * the dot's absorption is divided by as much as its scattering exceeds the dermis'. Against adding-doubling for
 * layers of 0.3 mm, carbon with twice its mass of any oxide: within 4 % of bare skin; pure oxide: within 12 %.
 *
 * @param pigment what the pigment in the dot does by itself, 1/mm
 * @returns absorption added to the dermis', 1/mm, 0 or more, never more than makes a dot opaque
 */
export function alikeAbsorption(pigment: LiquidOptics, dermis: Tissue): number {
  const alike = dermis.reducedScattering / (dermis.reducedScattering + pigment.reducedScattering)
  const added = (dermis.absorption + pigment.absorption) * alike - dermis.absorption
  return Math.min(mostStrength, Math.max(0, added))
}

/** The dermis that dots lie in, from the layers of a skin. */
export function tissueOf(dermis: { absorption: number; scattering: number; anisotropy: number }): Tissue {
  return {
    absorption: dermis.absorption,
    reducedScattering: dermis.scattering * (1 - dermis.anisotropy),
  }
}
