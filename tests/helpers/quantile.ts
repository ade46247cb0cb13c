/** Quantile of some numbers, linear between them (R. J. Hyndman, Y. Fan, Am. Stat. 50, 361, 1996, type 7). */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  const place = share * (sorted.length - 1)
  const left = Math.floor(place)
  const right = Math.min(left + 1, sorted.length - 1)
  return sorted[left] + (place - left) * (sorted[right] - sorted[left])
}
