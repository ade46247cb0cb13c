/**
 * A dot is round on the scalp and an ellipse in the picture. Units: pixels; `Shape` turns pixel offsets into scalp mm.
 */
import type { Stretch } from '../head/ScalpMap'

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
