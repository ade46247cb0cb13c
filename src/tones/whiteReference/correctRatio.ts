import type { LinearRgb } from '../../light/colours'
import { correctLight, type WhiteReference } from './WhiteReference'

/** As `sideTarget` holds it: pigment is never asked to lighten, and nothing is blacker than this. */
const held = (ratio: number) => Math.min(0.995, Math.max(0.01, ratio))

/**
 * The true ratio of two lights of one photo: both are corrected and divided. Where the reference mixes no channels this
 * is the photo's ratio to the power 1 / slope; a card, which tells no slope, leaves it as it is.
 *
 * @param bare linear light of the bare skin, as the photo has it
 * @param ratio of the shadow to it, as the photo has it
 */
export function correctRatio(reference: WhiteReference | null, bare: LinearRgb, ratio: LinearRgb): LinearRgb {
  if (!reference) return ratio
  const skin = correctLight(reference, bare)
  const shadow = correctLight(reference, [bare[0] * ratio[0], bare[1] * ratio[1], bare[2] * ratio[2]])
  return [held(shadow[0] / skin[0]), held(shadow[1] / skin[1]), held(shadow[2] / skin[2])]
}
