import { epidermisThickness, placedDepth } from '../healing/placedDepth'
import type { Lab } from '../light/colours'
import type { Skin } from '../skin/Skin'
import { bareSpectrum } from './bareSpectrum'
import type { DotField } from './DotField'
import { darkeningSpectrum } from './darkeningSpectrum'
import { shiftBetween } from './describeShift'
import { pigmentedColour } from './pigmentedColour'
import type { DepthEffect } from './Suggestion'

/**
 * What happens when the needle goes shallower or deeper than planned: the same dots, healed, somewhere else.
 *
 * @param healed colour at the planned depth
 * @param by mm deeper (negative: shallower, but never with the top in the epidermis)
 */
export function depthEffect(
  field: DotField,
  healed: Lab,
  skin: Skin,
  by: number,
  retention: number,
): DepthEffect {
  const depth = placedDepth(Math.max(field.depth + by, epidermisThickness), field.thickness)
  const elsewhere = darkeningSpectrum({ ...field, depth }, skin, retention)
  return { depth, ...shiftBetween(healed, pigmentedColour(bareSpectrum(skin), elsewhere)) }
}
