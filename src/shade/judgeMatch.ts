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
 * Acceptable: in four cases out of five the difference is below the limit. Out of reach: in four out of five it is not.
 * Else nobody can tell without a card.
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
  const differences: number[] = []
  for (let step = 0; step < slopeSteps; step++)
    for (const deviation of thirds) {
      const slope = toneCurve ** ((2 * step) / (slopeSteps - 1) - 1)
      differences.push(deltaE76(healed, target(slope, 1 + ratio * deviation)))
    }
  differences.sort((one, other) => one - other)
  const quantile = (share: number) => differences[Math.ceil(share * differences.length) - 1]
  if (quantile(sure) < limit) return 'acceptable'
  return quantile(1 - sure) < limit ? 'cannot-tell' : 'out-of-reach'
}
