import type { LinearRgb } from '../light/colours'
import { decodedSrgb } from '../light/decodedSrgb'
import type { Pixels } from '../photo/Pixels'

/** A small square of the photo, judged as one: mean linear light, and how uneven it is. */
export type Patch = {
  /** Centre, pixels. */
  readonly x: number
  readonly y: number
  readonly light: LinearRgb
  /** Standard deviation of ln of the green light between its pixels. */
  readonly rough: number
}

/** Cuts the photo, or a part of it, into squares of `side` pixels; incomplete ones at the edges are left out. */
export function patches(
  { width, height, data }: Pixels,
  side: number,
  keep: (x: number, y: number) => boolean = () => true,
): Patch[] {
  const found: Patch[] = []
  for (let top = 0; top + side <= height; top += side)
    for (let left = 0; left + side <= width; left += side) {
      const [x, y] = [left + (side - 1) / 2, top + (side - 1) / 2]
      if (!keep(Math.round(x), Math.round(y))) continue
      const sum = [0, 0, 0]
      let logs = 0
      let squares = 0
      for (let row = top; row < top + side; row++)
        for (let column = left; column < left + side; column++) {
          const at = 4 * (row * width + column)
          for (let channel = 0; channel < 3; channel++) sum[channel] += decodedSrgb[data[at + channel]]
          const log = Math.log(decodedSrgb[data[at + 1]] + 1e-4)
          logs += log
          squares += log * log
        }
      const count = side * side
      const rough = Math.sqrt(Math.max(0, squares / count - (logs / count) ** 2))
      found.push({ x, y, light: [sum[0] / count, sum[1] / count, sum[2] / count], rough })
    }
  return found
}
