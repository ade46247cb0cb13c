import type { Lab } from '../light/colours'
import { deltaE76 } from '../light/labDifference'
import type { Spread } from './Spread'

/** acceptable: will pass beside the sides; cannot-tell: may, the photo cannot say; out-of-reach: will not. */
export type Verdict = 'acceptable' | 'cannot-tell' | 'out-of-reach'

/** Four times in five is what we call sure. */
const sure = 0.8

/** Middles of the three equally likely thirds of a normal distribution, in standard deviations. */
const thirds = [-0.967, 0, 0.967]

/** Slopes between the ends, evenly by their logarithm. */
const slopeSteps = 11

/**
 * A number without its doubt is a promise. The match is judged over what the photo leaves open (the camera's
 * tone curve, the spread of the samples); what healing leaves open is shown as light, likely and dark.
 *
 * Out of reach: even taking the photo at its word, the difference is above the limit. Acceptable: in four cases
 * out of five it is below. Else nobody can tell without a card.
 *
 * @param healed likely healed colour
 * @param target colour of the target for a slope of the camera's tone curve and a factor on its ratio
 * @param limit ΔE*ab people accept on this skin
 */
export function judgeMatch(
  healed: Lab,
  target: (slope: number, factor: number) => Lab,
  limit: number,
  { toneCurve, ratio }: Pick<Spread, 'toneCurve' | 'ratio'>,
): Verdict {
  if (deltaE76(healed, target(1, 1)) > limit) return 'out-of-reach'
  const differences: number[] = []
  for (let step = 0; step < slopeSteps; step++)
    for (const deviation of thirds) {
      const slope = toneCurve ** ((2 * step) / (slopeSteps - 1) - 1)
      differences.push(deltaE76(healed, target(slope, 1 + ratio * deviation)))
    }
  differences.sort((one, other) => one - other)
  return differences[Math.ceil(sure * differences.length) - 1] < limit ? 'acceptable' : 'cannot-tell'
}
