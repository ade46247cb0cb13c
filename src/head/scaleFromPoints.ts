/**
 * The scale of a photo from two taps a known distance apart: a ruler, a card, the iris, the pupils. Units: pixels, mm.
 */
import type { Point } from '../geometry/Point'

export type MeasuredScale = {
  readonly pixelsPerMm: number
  /** One standard deviation as a share of the scale. */
  readonly error: number
}

/** How well a person taps a point, pixels (one standard deviation). */
const tapSpread = 1.5

/**
 * @param a one end in pixels. @param b the other. @param millimetres between them in truth.
 * @param spread standard deviation of that length, mm: 0 for a card (85.60 mm), 4 for the pupils (63 mm).
 * @throws RangeError when the points are closer than two pixels or the length is not positive.
 */
export function scaleFromPoints(a: Point, b: Point, millimetres: number, spread = 0): MeasuredScale {
  const pixels = Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2)
  if (!(pixels >= 2 && Number.isFinite(pixels)))
    throw new RangeError(`the points must be at least two pixels apart, got ${pixels}`)
  if (!(millimetres > 0 && Number.isFinite(millimetres)))
    throw new RangeError(`the length must be positive, got ${millimetres}`)
  const taps = (Math.SQRT2 * tapSpread) / pixels
  return { pixelsPerMm: pixels / millimetres, error: Math.sqrt(taps ** 2 + (spread / millimetres) ** 2) }
}
