/** Centres and spreads that a few wrong pixels cannot move. Empty input gives NaN. */
export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5)
}

/** Linear between neighbours; share 0..1. */
export function quantile(values: ArrayLike<number>, share: number): number {
  const sorted = Float64Array.from(values).sort()
  const at = share * (sorted.length - 1)
  const below = Math.floor(at)
  const above = Math.min(below + 1, sorted.length - 1)
  return sorted[below] + (sorted[above] - sorted[below]) * (at - below)
}

/** Mean of the values left when a share of them is cut off at either end: nearly the mean's precision. */
export function trimmedMean(values: ArrayLike<number>, cut = 0.1): number {
  const sorted = Float64Array.from(values).sort()
  const off = Math.floor(cut * sorted.length)
  const kept = sorted.subarray(off, sorted.length - off)
  return kept.reduce((sum, value) => sum + value, 0) / kept.length
}

/** Standard deviation of a normal distribution with this median absolute deviation. */
const normalDeviation = 1.4826

export function deviation(values: ArrayLike<number>, centre = median(values)): number {
  return normalDeviation * median(Float64Array.from(values, value => Math.abs(value - centre)))
}
