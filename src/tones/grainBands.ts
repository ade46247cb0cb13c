import type { LinearRgb } from '../light/colours'
import { decodedSrgb } from '../light/decodedSrgb'
import type { Pixels } from '../photo/Pixels'

/**
 * Stubble is told from a shadow by its grain, and fine stubble from coarse by the size at which it is grainy: the same
 * tone can be made of many fine hairs or a few thick ones.
 *
 * Rule: green light over bare light, as a logarithm, averaged over squares of each size less the average over squares
 * twice as wide: what is about so wide, up to twice, shows. Contrast is the standard deviation of that difference over the
 * strip. Units: mm; contrast as a share.
 */
export type GrainBand = { readonly size: number; readonly contrast: number }

/** From one hair's breadth with its shadow to where hairs run into a tone, mm, an octave apart. */
const sizes = [0.3, 0.6, 1.2, 2.4] as const

/** A square counts when at least this share of it belongs to the strip. */
const leastFull = 0.8

/** Places looked at: more would change the contrast by less than a hundredth of it. */
const mostPlaces = 6000

/** Below this share of bare light a pixel's noise is greater than what it shows. */
const faintest = 0.01

/** @returns one band for each size the photo and the strip are fine and wide enough for, smallest first */
export function grainBands(
  { width, data }: Pixels,
  strip: readonly number[],
  bare: (x: number, y: number) => LinearRgb,
  pixelsPerMm: number,
): GrainBand[] {
  const columns = strip.map(index => index % width)
  const rows = strip.map(index => Math.floor(index / width))
  const [left, top] = [least(columns), least(rows)]
  const wide = most(columns) - left + 2
  const sums = new Float64Array(wide * (most(rows) - top + 2))
  const counts = new Float64Array(sums.length)
  strip.forEach((index, place) => {
    const [x, y] = [columns[place], rows[place]]
    const ratio = decodedSrgb[data[4 * index + 1]] / bare(x, y)[1]
    const at = (y - top + 1) * wide + x - left + 1
    sums[at] = Math.log(Math.max(faintest, ratio))
    counts[at] = 1
  })
  for (const table of [sums, counts])
    for (let at = wide + 1; at < table.length; at++)
      if (at % wide > 0) table[at] += table[at - 1] + table[at - wide] - table[at - wide - 1]

  const every = Math.ceil(strip.length / mostPlaces)
  return sizes.flatMap(size => {
    const [narrow, broad] = [size, 2 * size].map(mm => Math.max(1, Math.round(mm * pixelsPerMm)))
    if (narrow === broad) return []
    const differences: number[] = []
    for (let place = 0; place < strip.length; place += every) {
      const [x, y] = [columns[place] - left, rows[place] - top]
      const difference = mean(x, y, narrow) - mean(x, y, broad)
      if (Number.isFinite(difference)) differences.push(difference)
    }
    return differences.length < 2 ? [] : [{ size, contrast: standardDeviation(differences) }]
  })

  /** Mean of the square around a pixel; NaN where too little of it lies in the strip. */
  function mean(x: number, y: number, side: number): number {
    const [x0, y0] = [x - (side >> 1), y - (side >> 1)]
    const [x1, y1] = [x0 + side, y0 + side]
    if (x0 < 0 || y0 < 0 || x1 >= wide || y1 * wide + x1 >= sums.length) return Number.NaN
    const inside = (table: Float64Array) =>
      table[y1 * wide + x1] - table[y0 * wide + x1] - table[y1 * wide + x0] + table[y0 * wide + x0]
    const count = inside(counts)
    return count < leastFull * side * side ? Number.NaN : inside(sums) / count
  }
}

const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b))
const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b))

function standardDeviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
}
