import { steadyExp } from './steadyExp'

const sweeps = 60

/**
 * Heights of round Gaussians whose sum is nearest to a profile by least squares; none is negative (cyclic coordinate
 * descent, Gauss-Seidel held at zero).
 *
 * @param profile by distance. @param weights how much each of its entries counts.
 * @param waves the Gaussians, each of height 1, as `gaussian`. @param start heights to begin with.
 */
export function fitGaussians(
  profile: Float64Array,
  weights: Float64Array,
  waves: readonly Float64Array[],
  start: readonly number[] = waves.map(() => 0),
): number[] {
  const total = (one: Float64Array, other: Float64Array) => {
    let sum = 0
    for (let i = 0; i < weights.length; i++) sum += weights[i] * one[i] * other[i]
    return sum
  }
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

/** A Gaussian of height 1 by distance, `step` apart. */
export function gaussian(length: number, step: number, variance: number): Float64Array {
  return Float64Array.from({ length }, (_, i) => steadyExp((-i * i * step * step) / (2 * variance)))
}
