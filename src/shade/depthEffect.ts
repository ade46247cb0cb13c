import { epidermisThickness, placedDepth } from '../healing/placedDepth'
import type { Skin } from '../skin/Skin'
import { bareSpectrum } from './bareSpectrum'
import type { DotField } from './DotField'
import { darkeningSpectrum, liveNodes } from './darkeningSpectrum'
import { shiftBetween } from './describeShift'
import type { HealedTone } from './healedTone'
import { pigmentedColour } from './pigmentedColour'
import type { DepthEffect } from './Suggestion'

/**
 * What happens when the needle goes shallower or deeper than planned: the same dots, healed, somewhere else. The
 * difference is computed at 4 nodes and added to what 8 nodes give at the planned depth.
 *
 * @param planned optical density at `wavelengths` at the planned depth, and the same at `liveNodes`
 * @param by mm deeper (negative: shallower, but never with the top in the epidermis)
 */
export function depthEffect(
  field: DotField,
  planned: Pick<HealedTone, 'density' | 'live'>,
  skin: Skin,
  by: number,
  retention: number,
): DepthEffect {
  const bare = bareSpectrum(skin)
  const depth = placedDepth(Math.max(field.depth + by, epidermisThickness), field.thickness)
  const there = darkeningSpectrum({ ...field, depth }, skin, retention, liveNodes)
  const elsewhere = planned.density.map((d, i) => d + there[i] - planned.live[i])
  return { depth, ...shiftBetween(pigmentedColour(bare, planned.density), pigmentedColour(bare, elsewhere)) }
}
