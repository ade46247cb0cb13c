import type { Point } from '../../geometry/Point'
import type { Stroke } from '../../tones/Stroke'

/** A strip of sides is not much broader than a finger: on a small screen the brush grows no wider than this, mm. */
const widest = 12

/**
 * Photo pixels of a brush that is so wide on the screen, never wider on the scalp than a strip to be sampled.
 * @param pixelsPerMm photo pixels to a millimetre of scalp; undefined where that is not known
 */
export function brushOnPhoto(onScreen: number, zoom: number, pixelsPerMm: number | undefined): number {
  return Math.min(onScreen / zoom, pixelsPerMm === undefined ? Infinity : widest * pixelsPerMm)
}

/** A sampling brush in the hand. Points are photo pixels; a step shorter than a quarter of the radius adds nothing. */
export function dab(strokes: readonly Stroke[], at: Point, radius: number): Stroke[] {
  return [...strokes, { points: [at], radius }]
}

export function sweep(strokes: readonly Stroke[], at: Point): readonly Stroke[] {
  const stroke = strokes.at(-1)
  const last = stroke?.points.at(-1)
  if (!stroke || !last) return strokes
  if (Math.hypot(at.x - last.x, at.y - last.y) < stroke.radius / 4) return strokes
  return [...strokes.slice(0, -1), { ...stroke, points: [...stroke.points, at] }]
}
