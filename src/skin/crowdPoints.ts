/**
 * Before any tone is known, a crowd of people is imagined: the same few thousand each time, evenly strewn over
 * everybody there may be and more thinly over those hardly anybody is like.
 *
 * Rule: points of the additive sequence of M. Roberts, "The unreasonable effectiveness of quasirandom
 * sequences" (2018), carried to normal deviations (G. E. P. Box, M. E. Muller, Ann. Math. Stat. 29, 610, 1958)
 * and to the prior's joint spread (Cholesky), widened. Unit: coordinates of `skinScales`.
 */
import { cholesky } from './cholesky'
import { measuredPeople } from './measuredPeople'
import { skinFields } from './skinScales'

/** So many that their weighted percentiles are steady, so few that a tone is answered at once. */
export const crowdSize = 4096

/**
 * How much farther than measured people the crowd strays. Melanin first, which the other fields follow: far enough for skins
 * darker than any of those.
 */
export const crowdWidth: readonly number[] = skinFields.map(field => (field === 'melanin' ? 2.5 : 1.6))

/** The number that is 1 more than its own (dimensions + 1)th power's inverse: g^(d + 1) = g + 1. */
function goldenRatio(dimensions: number): number {
  let ratio = 1
  for (let round = 0; round < 60; round++) ratio = (1 + ratio) ** (1 / (dimensions + 1))
  return ratio
}

/** The n-th normal deviations of the crowd before they are widened, two from each pair of even ones. */
function deviations(n: number): number[] {
  const ratio = goldenRatio(skinFields.length)
  const even = skinFields.map((_, i) => (0.5 + n * ratio ** -(i + 1)) % 1)
  return even.map((_, i) => {
    const pair = i - (i % 2)
    const angle = 2 * Math.PI * even[pair + 1]
    return Math.sqrt(-2 * Math.log(1 - even[pair])) * (i % 2 === 0 ? Math.cos(angle) : Math.sin(angle))
  })
}

/** Six coordinates for each of the crowd. */
export function crowdPoints(): number[][] {
  const lower = cholesky(measuredPeople.covariance)
  return Array.from({ length: crowdSize }, (_, n) => {
    const wide = deviations(n + 1).map((value, i) => crowdWidth[i] * value)
    return measuredPeople.mean.map((mean, i) =>
      lower[i].reduce((sum, value, k) => sum + value * wide[k], mean),
    )
  })
}
