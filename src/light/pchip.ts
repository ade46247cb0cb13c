/**
 * A spectrum is known at a few wavelengths and wanted at many. A curve through the samples must not swing
 * past them, or a dark skin would get a negative reflectance between two of its samples.
 *
 * Rule: piecewise cubic Hermite interpolation whose slopes are the weighted harmonic mean of the neighbouring
 * secants, zero at an extremum. Source: F. N. Fritsch, R. E. Carlson, SIAM J. Numer. Anal. 17, 238 (1980);
 * slopes of F. N. Fritsch, J. Butland, SIAM J. Sci. Stat. Comput. 5, 300 (1984).
 */
import { checkSpectrum } from './checkSpectrum'

function endSlope(nearStep: number, farStep: number, nearSecant: number, farSecant: number): number {
  const slope = ((2 * nearStep + farStep) * nearSecant - nearStep * farSecant) / (nearStep + farStep)
  if (slope * nearSecant <= 0) return 0
  return Math.abs(slope) > 3 * Math.abs(nearSecant) ? 3 * nearSecant : slope
}

function slopesOf(steps: Float64Array, secants: Float64Array): Float64Array {
  const last = steps.length
  const slopes = new Float64Array(last + 1)
  if (last === 1) return slopes.fill(secants[0])
  for (let i = 1; i < last; i++) {
    if (secants[i - 1] * secants[i] <= 0) continue
    const left = 2 * steps[i] + steps[i - 1]
    const right = steps[i] + 2 * steps[i - 1]
    slopes[i] = (left + right) / (left / secants[i - 1] + right / secants[i])
  }
  slopes[0] = endSlope(steps[0], steps[1], secants[0], secants[1])
  slopes[last] = endSlope(steps[last - 1], steps[last - 2], secants[last - 1], secants[last - 2])
  return slopes
}

/**
 * Slopes of that curve at its points, for those who evaluate a great many such curves by themselves.
 * @param steps between neighbouring points, at least two, each above 0. @param ys values, one more than steps.
 */
export function pchipSlopes(steps: Float64Array, ys: ArrayLike<number>): Float64Array {
  return slopesOf(
    steps,
    steps.map((step, i) => (ys[i + 1] - ys[i]) / step),
  )
}

/**
 * Monotone cubic through the points, as a function; beyond the ends the end values hold.
 * @param xs strictly rising, at least one, finite.
 * @param ys as many, finite.
 * @throws OpticsError with the value that is missing, not finite or not rising.
 */
export function pchip(xs: readonly number[], ys: readonly number[]): (x: number) => number {
  checkSpectrum(xs, ys)
  const last = xs.length - 1
  const steps = new Float64Array(last)
  const secants = new Float64Array(last)
  for (let i = 0; i < last; i++) {
    steps[i] = xs[i + 1] - xs[i]
    secants[i] = (ys[i + 1] - ys[i]) / steps[i]
  }
  const slopes = last > 0 ? slopesOf(steps, secants) : steps
  return x => {
    if (x <= xs[0]) return ys[0]
    if (x >= xs[last]) return ys[last]
    let low = 0
    let high = last
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (xs[middle] <= x) low = middle
      else high = middle
    }
    const t = (x - xs[low]) / steps[low]
    const u = 1 - t
    const rise = steps[low] * t * u * (u * slopes[low] - t * slopes[low + 1])
    return ys[low] * u * u * (1 + 2 * t) + ys[low + 1] * t * t * (3 - 2 * t) + rise
  }
}
