/**
 * A camera never shows a dot as it is: each pixel averages its own square, and the lens blurs before that.
 * Rule: a round profile convolved in the plane with a round Gaussian,
 *   P(r) = integral of k(s) s / sigma² exp(-(r - s)² / 2 sigma²) e^-z I0(z) ds, z = r s / sigma²,
 * I0 by Abramowitz and Stegun (1964) 9.8.1 and 9.8.2. Unit: that of the distances.
 */

import { steadyExp } from './steadyExp'

/** Standard deviation of the square pixel itself, in pixels: a uniform width of 1 has variance 1/12. */
export const pixelSpread = Math.sqrt(1 / 12)

/** Weights of a blur: row i holds what the entries of a profile around i give to entry i of the blurred one. */
export type RadialBlur = {
  readonly from: number
  readonly to: number
  /** Entries on either side that count: four standard deviations. */
  readonly reach: number
  readonly weights: Float64Array
}

/**
 * @param length entries of the profile, `step` apart, zero beyond.
 * @returns weights for a blurred profile that is longer by four standard deviations.
 */
export function radialBlur(length: number, step: number, deviation: number): RadialBlur {
  if (deviation < step / 2)
    return { from: length, to: length, reach: 0, weights: new Float64Array(length).fill(1) }
  const reach = Math.ceil((4 * deviation) / step)
  const to = length + reach
  const wide = 2 * reach + 1
  const weights = new Float64Array(to * wide)
  for (let i = 0; i < to; i++) {
    let sum = 0
    for (let j = Math.max(0, i - reach); j <= i + reach; j++) {
      const ring = j === 0 ? step / 6 : j * step
      const apart = ((i - j) * step) / deviation
      const weight =
        ring * steadyExp((-apart * apart) / 2) * scaledBessel((i * j * step * step) / (deviation * deviation))
      sum += weight
      weights[i * wide + j - i + reach] = weight
    }
    for (let j = 0; j < wide; j++) weights[i * wide + j] /= sum
  }
  return { from: length, to, reach, weights }
}

export function blurProfile(
  { from, to, reach, weights }: RadialBlur,
  profile: ArrayLike<number>,
): Float64Array {
  const wide = 2 * reach + 1
  return Float64Array.from({ length: to }, (_, i) => {
    let sum = 0
    for (let j = Math.max(0, i - reach); j <= Math.min(from - 1, i + reach); j++)
      sum += weights[i * wide + j - i + reach] * profile[j]
    return sum
  })
}

/** e^-z I0(z) for z >= 0. */
function scaledBessel(z: number): number {
  if (z < 3.75) {
    const t = (z / 3.75) * (z / 3.75)
    const series = [1, 3.5156229, 3.0899424, 1.2067492, 0.2659732, 0.0360768, 0.0045813]
    return steadyExp(-z) * polynomial(series, t)
  }
  const series = [
    0.39894228, 0.01328592, 0.00225319, -0.00157565, 0.00916281, -0.02057706, 0.02635537, -0.01647633,
    0.00392377,
  ]
  return polynomial(series, 3.75 / z) / Math.sqrt(z)
}

const polynomial = (series: number[], t: number) => series.reduceRight((sum, term) => sum * t + term, 0)
