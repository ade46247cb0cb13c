/**
 * Walking on the scalp with a tape: up the midline, then sideways along the level reached, so that a hairline drawn in
 * millimetres means the same on a flat close-up and on a round head. Units: scalp mm in, chart mm out.
 */
import type { Point } from '../geometry/Point'
import { innermost, levelChart } from './levelChart'
import type { ScalpMap } from './ScalpMap'

/** Length of one step of the walk, mm: its error is below 0.002 mm over a head. */
export const stride = 20

/** Nearly half way round, radians: a left stays a left. */
const behindHead = 0.98 * Math.PI

/**
 * @param from a chart point on the midline, such as the glabella.
 * @param lateralMm towards the patient's left; negative to the right. @param upMm towards the vertex; negative down.
 * @returns the chart point reached. A walk up ends at the vertex, a walk sideways at the middle of the back.
 */
export function alongScalp(map: ScalpMap, from: Point, lateralMm: number, upMm: number): Point {
  const chart = levelChart(map)
  const start = chart.toLevel(from)
  const lowest = map.vertex ? innermost : Number.NEGATIVE_INFINITY
  const depth = Math.max(
    lowest,
    walk(start.depth, -upMm, at => chart.perDepth(start.side, Math.max(at, lowest))),
  )
  const side = walk(start.side, lateralMm, at => chart.perSide(at, depth))
  const farthest = map.vertex ? behindHead : Number.POSITIVE_INFINITY
  return chart.toPoint(Math.min(farthest, Math.max(-farthest, side)), depth)
}

/** Follows one coordinate for `distance` mm where one unit of it is `perUnit` mm long (the classical Runge-Kutta rule). */
function walk(start: number, distance: number, perUnit: (at: number) => number): number {
  const steps = Math.ceil(Math.abs(distance) / stride)
  const step = distance / steps
  let at = start
  for (let i = 0; i < steps; i++) {
    const first = step / perUnit(at)
    const second = step / perUnit(at + first / 2)
    const third = step / perUnit(at + second / 2)
    const last = step / perUnit(at + third)
    at += (first + 2 * second + 2 * third + last) / 6
  }
  return at
}
