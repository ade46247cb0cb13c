/** The heart of a dot as it lies on pixels, ready to be added to them. Units: pixels, scalp mm, `sumUnit`. */
import type { Shape } from './dotShape'
import { sumUnit } from './machine/lightLoss'

export type Stamp = {
  /** First column and row, from the pixel the dot lies in. */
  readonly left: number
  readonly top: number
  readonly rows: number
  /** Pairs of pixels in a row. */
  readonly pairs: number
  /** Red, green, blue and nothing of each pixel, row by row. */
  readonly sums: Uint16Array
}

const most = 65535

/**
 * @param hearts red, green and blue by distance, `step` mm apart, zero from `radius` on.
 * @param x, y of the dot's middle from that of its pixel, 0 to 1.
 */
export function makeStamp(
  hearts: readonly Float64Array[],
  step: number,
  radius: number,
  { xx, xy, yy, gain }: Shape,
  x: number,
  y: number,
): Stamp {
  const area = xx * yy - xy * xy
  const wide = radius * Math.sqrt(yy / area)
  const tall = radius * Math.sqrt(xx / area)
  const left = Math.ceil(x - wide)
  const top = Math.ceil(y - tall)
  const pairs = Math.max(0, Math.ceil((Math.floor(x + wide) - left + 1) / 2))
  const rows = Math.max(0, Math.floor(y + tall) - top + 1)
  const sums = new Uint16Array(8 * pairs * rows)
  let at = 0
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < 2 * pairs; column++, at += 4) {
      const across = column + left - x
      const down = row + top - y
      const place =
        Math.sqrt(Math.max(0, xx * across * across + 2 * xy * across * down + yy * down * down)) / step
      const entry = Math.floor(place)
      if (entry + 1 >= hearts[0].length) continue
      for (let channel = 0; channel < 3; channel++) {
        const heart = hearts[channel]
        const value = heart[entry] + (heart[entry + 1] - heart[entry]) * (place - entry)
        sums[at + channel] = Math.min(most, Math.round((gain * value) / sumUnit))
      }
    }
  return { left, top, rows, pairs, sums }
}
