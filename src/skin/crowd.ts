/**
 * The imagined people, each with a skin and its colour. Made when first asked for; the colours were solved
 * beforehand, which would take a minute here.
 */

import { cholesky, forward } from './cholesky'
import { readLight } from './crowdCode'
import { crowdPoints, crowdWidth } from './crowdPoints'
import { measuredPeople } from './measuredPeople'
import { skinFields } from './skinScales'
import { crowdColours } from './tables/crowdColours'

export type Crowd = {
  /** Coordinates of one field, one for each person. */
  readonly coordinates: readonly Float64Array[]
  /** Linear sRGB without the surface, three for each person. */
  readonly colours: Float64Array
  /** Logarithm of how thickly the crowd is strewn there, up to a constant. */
  readonly density: Float64Array
}

function gather(): Crowd {
  const points = crowdPoints()
  const lower = cholesky(measuredPeople.covariance)
  const density = Float64Array.from(points, point =>
    forward(
      lower,
      point.map((value, i) => value - measuredPeople.mean[i]),
    ).reduce((sum, value, i) => sum - (value / crowdWidth[i]) ** 2 / 2, 0),
  )
  const coordinates = skinFields.map((_, i) => Float64Array.from(points, point => point[i]))
  return { coordinates, colours: readLight(crowdColours), density }
}

let gathered: Crowd | null = null

/** The same crowd on every call. */
export function crowd(): Crowd {
  gathered ??= gather()
  return gathered
}
