import type { LinearRgb } from '../light/colours'
import { decodedSrgb } from '../light/decodedSrgb'
import type { Pixels } from '../photo/Pixels'
import { quantile } from './robust'

/** A strip of stubble against the light bare skin would give back there. */
export type StripLight = {
  /** Ratio to bare skin of each patch of the strip, sheen left out. */
  readonly ratios: readonly LinearRgb[]
  /** Share of pixels that outshine bare skin. */
  readonly sheen: number
  readonly coverage: number
  readonly grain: number
}

/** A pixel is sheen where its green outshines bare skin by this factor: wet or oily hair and skin mirror the lamp. */
const outshines = 1.22

/** A patch counts when at least this share of it belongs to the strip and is no sheen. */
const leastFull = 0.4

/** A pixel darker than this share of the strip's lightest skin stands in the shadow of hair. */
const shadowed = 0.82

export function stripLight(
  { width, data }: Pixels,
  strip: readonly number[],
  bare: (x: number, y: number) => LinearRgb,
  side: number,
): StripLight {
  const columns = Math.ceil(width / side)
  const cells = new Map<
    number,
    { sum: [number, number, number]; count: number; logs: number; squares: number }
  >()
  const green: number[] = []
  let sheen = 0
  for (const index of strip) {
    const [x, y] = [index % width, Math.floor(index / width)]
    const expected = bare(x, y)
    const ratio = ([0, 1, 2] as const).map(k => decodedSrgb[data[4 * index + k]] / expected[k])
    green.push(ratio[1])
    if (ratio[1] > outshines) {
      sheen++
      continue
    }
    const key = Math.floor(y / side) * columns + Math.floor(x / side)
    const cell = cells.get(key) ?? { sum: [0, 0, 0], count: 0, logs: 0, squares: 0 }
    for (let k = 0; k < 3; k++) cell.sum[k] += ratio[k]
    const log = Math.log(ratio[1] + 1e-3)
    cell.count++
    cell.logs += log
    cell.squares += log * log
    cells.set(key, cell)
  }
  const full = [...cells.values()].filter(({ count }) => count >= leastFull * side * side)
  const variance = full.map(({ count, logs, squares }) => Math.max(0, squares / count - (logs / count) ** 2))
  const lightest = quantile(green, 0.9)
  return {
    ratios: full.map(({ sum, count }) => [sum[0] / count, sum[1] / count, sum[2] / count] as const),
    sheen: sheen / strip.length,
    coverage: green.filter(ratio => ratio < shadowed * Math.min(1, lightest)).length / green.length,
    grain: Math.sqrt(variance.reduce((total, value) => total + value, 0) / Math.max(1, full.length)),
  }
}
