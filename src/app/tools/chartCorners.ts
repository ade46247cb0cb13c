import type { Point } from '../../geometry/Point'
import type { Quadrilateral } from '../../geometry/quadrilateral'
import { chartSize } from '../../tones/whiteReference/chartLayout'

type Size = { readonly width: number; readonly height: number }

/** Share of the photo's shorter side that corners nobody has dragged yet span. */
const startShare = 0.5

/** Where the corners wait to be dragged: a chart's shape in the middle of the photo. */
export function startCorners({ width, height }: Size): Quadrilateral {
  const x = (startShare * Math.min(width, height)) / 2
  const y = (x * chartSize.rows) / chartSize.columns
  const at = (right: number, below: number): Point => ({
    x: width / 2 + right * x,
    y: height / 2 + below * y,
  })
  return [at(-1, -1), at(1, -1), at(1, 1), at(-1, 1)]
}

/** One corner somewhere else, never outside the photo. */
export function moveCorner(
  corners: Quadrilateral,
  which: number,
  to: Point,
  { width, height }: Size,
): Quadrilateral {
  const inside = { x: Math.min(width, Math.max(0, to.x)), y: Math.min(height, Math.max(0, to.y)) }
  const [a, b, c, d] = corners.map((corner, place) => (place === which ? inside : corner))
  return [a, b, c, d]
}
