import { deltaE76 } from '../../light/labDifference'
import { bottleColour } from '../bottleColour'
import type { Composition } from '../Pigment'
import type { Swatch } from './Swatch'
import { swatchColour } from './swatchColour'

/** How far a composition's own swatch is from the one measured, ΔE*ab. */
export function swatchError(composition: Composition, swatch: Swatch): number {
  return deltaE76(bottleColour(composition, swatch.dilution, swatch.film), swatchColour(swatch))
}
