import type { Lab } from '../light/colours'
import type { Skin } from '../skin/Skin'
import type { DotField } from './DotField'
import type { DepthEffect } from './Suggestion'
/**
 * What happens when the needle goes shallower or deeper than planned: the same dots, healed, somewhere else.
 *
 * @param healed colour at the planned depth
 * @param by mm deeper (negative: shallower, but never with the top in the epidermis)
 */
export declare function depthEffect(
  field: DotField,
  healed: Lab,
  skin: Skin,
  by: number,
  retention: number,
): DepthEffect
