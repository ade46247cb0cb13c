import { cholesky, forward } from './cholesky'
import { crowd } from './crowd'
import type { SkinPrior } from './SkinPrior'
import { studentDensity } from './studentDensity'

const kept = new WeakMap<SkinPrior, Float64Array>()

function weigh({ mean, covariance }: SkinPrior): Float64Array {
  const lower = cholesky(covariance)
  const { coordinates, density } = crowd()
  return density.map((strewn, n) => {
    const away = mean.map((value, i) => coordinates[i][n] - value)
    const squared = forward(lower, away).reduce((sum, value) => sum + value * value, 0)
    return studentDensity(squared, mean.length) - strewn
  })
}

/**
 * Logarithm of the weight of each of the crowd under a prior: how likely it is, over how thickly the crowd was
 * strewn there (importance sampling, T. Kloek, H. K. van Dijk, Econometrica 46, 1, 1978).
 * @throws OpticsError for a covariance that is not positive definite.
 */
export function priorWeights(prior: SkinPrior): Float64Array {
  let weights = kept.get(prior)
  if (!weights) {
    weights = weigh(prior)
    kept.set(prior, weights)
  }
  return weights
}
