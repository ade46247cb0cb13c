/**
 * The way back of `alongScalp`: how far from the midline and how far up a place lies, as a tape would measure it.
 * Units: chart mm in, scalp mm out.
 */
import type { Point } from '../geometry/Point'
import { stride } from './alongScalp'
import { levelChart } from './levelChart'
import type { ScalpMap } from './ScalpMap'

export type ScalpOffset = {
  /** From the midline along the level, mm; positive on the patient's left. */
  readonly lateral: number
  /** Above the start along the midline, mm. */
  readonly height: number
}

/** @param from a chart point on the midline, such as the glabella. @param to any chart point. */
export function scalpOffset(map: ScalpMap, from: Point, to: Point): ScalpOffset {
  const chart = levelChart(map)
  const start = chart.toLevel(from)
  const end = chart.toLevel(to)
  return {
    lateral: length(start.side, end.side, at => chart.perSide(at, end.depth)),
    height: -length(start.depth, end.depth, at => chart.perDepth(start.side, at)),
  }
}

/** From the middle of a step to the two places where it is measured (Gauss and Legendre's rule of two points), in steps. */
const fromMiddle = 1 / Math.sqrt(12)

/** Millimetres from one coordinate to another where one unit is `perUnit` mm long. */
function length(start: number, end: number, perUnit: (at: number) => number): number {
  const steps = Math.ceil((Math.abs(end - start) * perUnit(start)) / stride) + 1
  const step = (end - start) / steps
  let sum = 0
  for (let i = 0; i < steps; i++) {
    const middle = start + (i + 0.5) * step
    sum += (step / 2) * (perUnit(middle - fromMiddle * step) + perUnit(middle + fromMiddle * step))
  }
  return sum
}
