/**
 * People measure a head upward and sideways: so far above the brows, so far from the midline. Levels are circles about
 * the vertex where the chart has one, else straight lines; heights are measured along the scalp.
 * Places on the chart become a turn about the vertex and a distance from it, or plain x and -y. Units: chart mm, radians.
 */
import type { Point } from '../geometry/Point'
import type { ScalpMap } from './ScalpMap'

export type LevelChart = {
  /** `side` grows towards the patient's left, `depth` away from the vertex (down). */
  toLevel(point: Point): { readonly side: number; readonly depth: number }
  toPoint(side: number, depth: number): Point
  /** Scalp mm for one unit of side, and of depth. */
  perSide(side: number, depth: number): number
  perDepth(side: number, depth: number): number
}

/** Nearer the vertex than this, chart mm, a level has no sides worth the name. */
export const innermost = 1

export function levelChart({ vertex, scale }: ScalpMap): LevelChart {
  if (!vertex)
    return {
      toLevel: ({ x, y }) => ({ side: x, depth: y }),
      toPoint: (side, depth) => ({ x: side, y: depth }),
      perSide: (side, depth) => scale(side, depth),
      perDepth: (side, depth) => scale(side, depth),
    }
  const toPoint = (turn: number, radius: number) => ({
    x: vertex.x + radius * Math.sin(turn),
    y: vertex.y + radius * Math.cos(turn),
  })
  const scaleAt = (turn: number, radius: number) => {
    const { x, y } = toPoint(turn, radius)
    return scale(x, y)
  }
  return {
    toLevel: ({ x, y }) => ({
      side: Math.atan2(x - vertex.x, y - vertex.y),
      depth: Math.max(innermost, Math.sqrt((x - vertex.x) ** 2 + (y - vertex.y) ** 2)),
    }),
    toPoint,
    perSide: (turn, radius) => radius * scaleAt(turn, radius),
    perDepth: scaleAt,
  }
}
