/**
 * Lays one ring of one dot on a grid. The dot is round on the scalp and an ellipse in the picture.
 * Units: pixels; `Shape` turns pixel offsets into scalp mm.
 */
import type { Stretch } from '../head/ScalpMap'
import type { Grid } from './Grid'
import type { RingTable } from './kernelTables'

/** Scalp distance of a pixel offset (x, y): sqrt(xx x² + 2 xy x y + yy y²); `gain` keeps the dot's total light. */
export type Shape = { readonly xx: number; readonly xy: number; readonly yy: number; readonly gain: number }

/**
 * Shape of a dot whose table is blurred as along its longest picture axis. Across that axis the dot is narrower but the
 * blur is not, so the ellipse is the one with the variances of dot plus blur (exact for a Gaussian dot, and for any dot
 * far larger than the blur).
 * @param variance of the dot along one axis, mm²; @param blur variance of pixel and photo blur, pixels².
 */
export function dotShape([a, b, c, d]: Stretch, variance: number, blur: number): Shape {
  const longest = longestAxis([a, b, c, d])
  const xx = variance * (a * a + b * b) + blur
  const xy = variance * (a * c + b * d)
  const yy = variance * (c * c + d * d) + blur
  const perMm = (variance * longest + blur) / longest / (xx * yy - xy * xy)
  const shape = { xx: yy * perMm, xy: -xy * perMm, yy: xx * perMm }
  return { ...shape, gain: Math.abs(a * d - b * c) * Math.sqrt(shape.xx * shape.yy - shape.xy * shape.xy) }
}

/** Square of the longest picture length of one scalp mm, pixels². */
export function longestAxis([a, b, c, d]: Stretch): number {
  const half = (a * a + b * b + c * c + d * d) / 2
  const area = a * d - b * c
  return half + Math.sqrt(Math.max(0, half * half - area * area))
}

export function splatDot(grid: Grid, { perMm, sums }: RingTable, x: number, y: number, shape: Shape): void {
  const { width, height, data } = grid
  const { gain } = shape
  const column = (x - grid.origin.x) / grid.pitch
  const row = (y - grid.origin.y) / grid.pitch
  const unit = (grid.pitch * perMm) ** 2
  const [xx, xy, yy] = [shape.xx * unit, shape.xy * unit, shape.yy * unit]
  const entries = sums.length / 3 - 2
  const tall = entries * Math.sqrt(xx / (xx * yy - xy * xy))
  const first = Math.max(0, Math.ceil(row - tall))
  const last = Math.min(height - 1, Math.floor(row + tall))
  for (let j = first; j <= last; j++) {
    const down = j - row
    const middle = (-xy * down) / xx
    const nearest = (yy - (xy * xy) / xx) * down * down
    const wide = Math.sqrt(Math.max(0, entries * entries - nearest) / xx)
    const from = Math.max(0, Math.ceil(column + middle - wide))
    const to = Math.min(width - 1, Math.floor(column + middle + wide))
    let at = 3 * (j * width + from)
    for (let i = from; i <= to; i++, at += 3) {
      const across = i - column - middle
      const entry = 3 * ((Math.sqrt(nearest + xx * across * across) + 0.5) | 0)
      data[at] += gain * sums[entry]
      data[at + 1] += gain * sums[entry + 1]
      data[at + 2] += gain * sums[entry + 2]
    }
  }
}
