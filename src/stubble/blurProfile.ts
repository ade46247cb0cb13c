/**
 * A camera never shows a dot as it is: each pixel averages its own square, and the lens blurs before that.
 * Rule: a round profile convolved in the plane with a round Gaussian,
 *   P(r) = integral of k(s) s / sigma² exp(-(r - s)² / 2 sigma²) e^-z I0(z) ds, z = r s / sigma²,
 * I0 by Abramowitz and Stegun (1964) 9.8.1 and 9.8.2. Unit: that of the distances.
 */

/** Standard deviation of the square pixel itself, in pixels: a uniform width of 1 has variance 1/12. */
export const pixelSpread = Math.sqrt(1 / 12)

/** Weights of a blur: row i holds what each entry of a profile gives to entry i of the blurred one. */
export type RadialBlur = { readonly from: number; readonly to: number; readonly weights: Float64Array }

/**
 * @param length entries of the profile, `step` apart, zero beyond.
 * @returns weights for a blurred profile that is longer by four standard deviations.
 */
export function radialBlur(length: number, step: number, deviation: number): RadialBlur {
  const to = length + Math.ceil((4 * deviation) / step)
  const weights = new Float64Array(to * length)
  for (let i = 0; i < to; i++) {
    if (deviation < step / 2) {
      if (i < length) weights[i * length + i] = 1
      continue
    }
    let sum = 0
    for (let j = 0; j < to + Math.ceil((4 * deviation) / step); j++) {
      const ring = j === 0 ? step / 6 : j * step
      const apart = ((i - j) * step) / deviation
      const weight =
        ring * Math.exp((-apart * apart) / 2) * scaledBessel((i * j * step * step) / deviation ** 2)
      sum += weight
      if (j < length) weights[i * length + j] = weight
    }
    for (let j = 0; j < length; j++) weights[i * length + j] /= sum
  }
  return { from: length, to, weights }
}

export function blurProfile({ from, to, weights }: RadialBlur, profile: ArrayLike<number>): Float64Array {
  return Float64Array.from({ length: to }, (_, i) => {
    let sum = 0
    for (let j = 0; j < from; j++) sum += weights[i * from + j] * profile[j]
    return sum
  })
}

/** e^-z I0(z) for z >= 0. */
function scaledBessel(z: number): number {
  if (z < 3.75) {
    const t = (z / 3.75) ** 2
    const series = [1, 3.5156229, 3.0899424, 1.2067492, 0.2659732, 0.0360768, 0.0045813]
    return Math.exp(-z) * polynomial(series, t)
  }
  const series = [
    0.39894228, 0.01328592, 0.00225319, -0.00157565, 0.00916281, -0.02057706, 0.02635537, -0.01647633,
    0.00392377,
  ]
  return polynomial(series, 3.75 / z) / Math.sqrt(z)
}

const polynomial = (series: number[], t: number) => series.reduceRight((sum, term) => sum * t + term, 0)
