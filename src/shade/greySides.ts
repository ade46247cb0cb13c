import type { Lab, LinearRgb } from '../light/colours'
import { deltaE76 } from '../light/labDifference'
import { linearRgbToLab } from '../light/linearRgbToLab'
import { spectrumToLinearRgb } from '../light/spectrumToLinearRgb'
import type { Skin } from '../skin/Skin'
import type { SideLength } from '../tones/SideLength'
import { acceptanceLimit } from './acceptanceLimit'
import { bareSpectrum } from './bareSpectrum'
import type { DotField } from './DotField'
import { darkeningSpectrum, liveNodes } from './darkeningSpectrum'
import { hairTarget } from './hairTarget'
import { pigmentedRatio } from './pigmentedColour'
import { wavelengths } from './wavelengths'

/**
 * Hair turns grey one hair at a time while the pigment stays as it is: the shadow at the sides is then partly that of hairs
 * as they are today, partly that of white ones.
 *
 * Rule: what each kind takes from the light adds up, by its share; today's is what was measured, the white hairs' what
 * `hairTarget` predicts for this skin and length.
 *
 * @param today linear-light ratio of the sides to bare skin
 * @param share of the hairs that have turned white, 0..1
 */
export function greySides(skin: Skin, today: LinearRgb, length: SideLength, share: number): LinearRgb {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`share of white hairs must be 0..1: ${share}`)
  const stubble = length === 'longer' ? '1' : length
  const question = { colour: 'white', whiteShare: 1, length: stubble } as const
  const white = hairTarget(skin, question).linearRgbRatio.likely
  const mixed = (i: 0 | 1 | 2) => today[i] ** (1 - share) * white[i] ** share
  return [mixed(0), mixed(1), mixed(2)]
}

/** How pigment stands beside the sides, both as seen on this skin. */
export type Blend = {
  /** ΔE*ab between them, and the most that people accept on this skin. */
  readonly deltaE: number
  readonly limit: number
  /** L* of the pigmented scalp over that of the sides: below 0 it is darker than they are. */
  readonly lighter: number
}

/** @param retention fraction of the placed pigment still there. @param sides ratio to bare skin, linear light. */
export function blendWith(sides: LinearRgb, field: DotField, skin: Skin, retention: number): Blend {
  const bare = bareSpectrum(skin)
  const light = spectrumToLinearRgb(wavelengths, bare)
  const seen = ([r, g, b]: LinearRgb): Lab => linearRgbToLab([light[0] * r, light[1] * g, light[2] * b])
  const pigment = seen(pigmentedRatio(bare, darkeningSpectrum(field, skin, retention, liveNodes)))
  const hair = seen(sides)
  return {
    deltaE: deltaE76(pigment, hair),
    limit: acceptanceLimit(seen([1, 1, 1])),
    lighter: pigment.l - hair.l,
  }
}
