import { steadyExp } from './steadyExp'

const sweeps = 60

/**
 * Heights of round Gaussians whose sum is nearest to a profile by least squares; none is negative (cyclic coordinate
 * descent, Gauss-Seidel held at zero).
 *
 * @param profile by distance, `step` apart. @param weights how much each of its entries counts.
 * @param variances of the Gaussians along one axis. @param start heights to begin with.
 */
export function fitGaussians(
  profile: Float64Array,
  step: number,
  weights: Float64Array,
  variances: readonly number[],
  start: readonly number[] = variances.map(() => 0),
): number[] {
  const waves = variances.map(variance => gaussian(profile.length, step, variance))
  const total = (one: Float64Array, other: Float64Array) =>
    weights.reduce((sum, weight, i) => sum + weight * one[i] * other[i], 0)
  const products = waves.map(one => waves.map(other => total(one, other)))
  const wanted = waves.map(wave => total(wave, profile))
  const heights = [...start]
  for (let sweep = 0; sweep < sweeps; sweep++)
    for (const wave of waves.keys()) {
      const others = products[wave].reduce((sum, value, i) => sum + (i === wave ? 0 : value * heights[i]), 0)
      heights[wave] = Math.max(0, (wanted[wave] - others) / products[wave][wave])
    }
  return heights
}

/** A Gaussian of height 1. */
export function gaussian(length: number, step: number, variance: number): Float64Array {
  return Float64Array.from({ length }, (_, i) => steadyExp((-i * i * step * step) / (2 * variance)))
}
