/**
 * A curve a hand would draw through a few points. Rule: centripetal Catmull-Rom (Yuksel, Schaefer, Keyser, Computer-Aided
 * Design 43:747, 2011), which neither loops nor overshoots between points; ends continue straight.
 */
import type { Point } from './Point'

/**
 * @param points at least two, no two neighbours in one place. @param pieces straight pieces between two points.
 * @returns the curve as a polyline through every point. Throws RangeError for fewer than two points.
 */
export function smoothCurve(points: readonly Point[], pieces: number): Point[] {
  if (points.length < 2) throw new RangeError(`a curve needs two points, got ${points.length}`)
  const before = beyond(points[1], points[0])
  const after = beyond(points[points.length - 2], points[points.length - 1])
  const all = [before, ...points, after]
  const curve: Point[] = [points[0]]
  for (let i = 1; i < all.length - 2; i++)
    for (let piece = 1; piece <= pieces; piece++)
      curve.push(centripetal(all[i - 1], all[i], all[i + 1], all[i + 2], piece / pieces))
  return curve
}

const beyond = (from: Point, to: Point): Point => ({ x: 2 * to.x - from.x, y: 2 * to.y - from.y })

/** Barry and Goldman's pyramid (SIGGRAPH 1988) between b and c, with knots spaced by the root of the distance. */
function centripetal(a: Point, b: Point, c: Point, d: Point, share: number): Point {
  const ta = -knot(a, b)
  const tc = knot(b, c)
  const td = tc + knot(c, d)
  const t = share * tc
  const ab = mix(a, b, ta, 0, t)
  const bc = mix(b, c, 0, tc, t)
  const cd = mix(c, d, tc, td, t)
  return mix(mix(ab, bc, ta, tc, t), mix(bc, cd, 0, td, t), 0, tc, t)
}

const knot = (a: Point, b: Point) => Math.sqrt(Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2))

function mix(a: Point, b: Point, from: number, to: number, t: number): Point {
  const share = (t - from) / (to - from)
  return { x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y) }
}
