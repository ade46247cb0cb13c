import { OpticsError } from '../light/OpticsError'
import type { Skin } from './Skin'
import type { SkinPrior } from './SkinPrior'
import { pointOf, skinFields } from './skinScales'

/** A covariance of six fields from fewer people has no inverse. */
const fewest = skinFields.length + 1

/**
 * People not yet measured stray further than so many who were: factor on the covariance of a sample for whom comes next
 * (S. Geisser, "Predictive Inference", 1993, 9.2: (n + 1)(n - 1) / n (n - fields)).
 */
const forTheNext = (count: number) => ((count + 1) * (count - 1)) / (count * (count - skinFields.length))

/**
 * The prior that a group of people amounts to: mean and covariance of their skins, as wide as for the next one.
 * @throws OpticsError for fewer than seven, or a field without a finite coordinate.
 */
export function skinPriorOf(skins: readonly Skin[]): SkinPrior {
  if (skins.length < fewest) throw new OpticsError('number of skins', skins.length)
  const points = skins.map(pointOf)
  const average = (numberOf: (point: readonly number[]) => number, count: number) =>
    points.reduce((sum, point) => sum + numberOf(point), 0) / count
  const mean = skinFields.map((field, i) => {
    const value = average(point => point[i], points.length)
    if (!Number.isFinite(value)) throw new OpticsError(`mean of ${field} on its scale`, value)
    return value
  })
  const covariance = mean.map((one, i) =>
    mean.map(
      (other, k) =>
        forTheNext(points.length) *
        average(point => (point[i] - one) * (point[k] - other), points.length - 1),
    ),
  )
  return { mean, covariance }
}
