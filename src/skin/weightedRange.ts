/** The 10th and the 90th percentile. */
export type Range = readonly [p10: number, p90: number]

/** Numbers and the order in which they rise; sorted once, weighed often. */
export type Ranked = { readonly values: Float64Array; readonly order: Uint32Array }

export function ranked(values: Float64Array): Ranked {
  const order = Uint32Array.from(values, (_, i) => i)
  return { values, order: order.sort((one, other) => values[one] - values[other]) }
}

/**
 * Middle 80 % of weighted numbers: each stands at the middle of its own share, and the percentiles lie on the
 * line between two of them.
 * @param weights not negative, not all 0.
 */
export function weightedRange({ values, order }: Ranked, weights: Float64Array): Range {
  let total = 0
  for (let i = 0; i < weights.length; i++) total += weights[i]
  const percentile = (share: number) => {
    const wanted = share * total
    let before = 0
    let leftPlace = 0
    let leftValue = values[order[0]]
    for (let rank = 0; rank < order.length; rank++) {
      const weight = weights[order[rank]]
      const place = before + weight / 2
      const value = values[order[rank]]
      if (place >= wanted)
        return leftValue + ((wanted - leftPlace) / (place - leftPlace || 1)) * (value - leftValue)
      leftPlace = place
      leftValue = value
      before += weight
    }
    return leftValue
  }
  return [percentile(0.1), percentile(0.9)]
}
