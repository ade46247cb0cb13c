import { epidermisThickness, placedDepth } from '../healing/placedDepth'
import type { Skin } from '../skin/Skin'
import { bareSpectrum } from './bareSpectrum'
import type { DotField } from './DotField'
import { darkeningSpectrum, liveNodes } from './darkeningSpectrum'
import { shiftBetween } from './describeShift'
import { pigmentedColour } from './pigmentedColour'
import type { DepthEffect } from './Suggestion'

/**
 * What happens when the needle goes shallower or deeper than planned: the same dots, healed, somewhere else. The
 * difference is computed at 4 nodes and added to what 8 nodes give at the planned depth.
 *
 * @param density optical density at `wavelengths` at the planned depth
 * @param by mm deeper (negative: shallower, but never with the top in the epidermis)
 */
export function depthEffect(
  field: DotField,
  density: readonly number[],
  skin: Skin,
  by: number,
  retention: number,
): DepthEffect {
  const bare = bareSpectrum(skin)
  const depth = placedDepth(Math.max(field.depth + by, epidermisThickness), field.thickness)
  const here = darkeningSpectrum(field, skin, retention, liveNodes)
  const there = darkeningSpectrum({ ...field, depth }, skin, retention, liveNodes)
  const elsewhere = density.map((d, i) => d + there[i] - here[i])
  return { depth, ...shiftBetween(pigmentedColour(bare, density), pigmentedColour(bare, elsewhere)) }
}
