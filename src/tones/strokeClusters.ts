import type { Point } from '../geometry/Point'
import type { Stroke } from './Stroke'

/**
 * A hand lifts in the middle of a sweep and goes on: strokes that touch are one strip. Strokes that stand apart are strips
 * of their own, to be read apart and compared.
 *
 * @returns groups of touching strokes, in the order their first strokes were drawn
 */
export function strokeClusters(strokes: readonly Stroke[]): Stroke[][] {
  const clusters: Stroke[][] = []
  for (const stroke of strokes) {
    const met = clusters.filter(cluster => cluster.some(other => touch(other, stroke)))
    const [first, ...rest] = met
    if (!first) {
      clusters.push([stroke])
      continue
    }
    for (const joined of rest) {
      first.push(...joined)
      clusters.splice(clusters.indexOf(joined), 1)
    }
    first.push(stroke)
  }
  return clusters
}

type Segment = readonly [Point, Point]

const segmentsOf = ({ points }: Stroke): Segment[] =>
  points.map((point, place) => [points[Math.max(0, place - 1)], point])

function touch(one: Stroke, other: Stroke): boolean {
  const reach = one.radius + other.radius
  const others = segmentsOf(other)
  return segmentsOf(one).some(a => others.some(b => distance(a, b) <= reach))
}

/** Shortest way between two straight pieces; 0 where they cross. */
function distance(a: Segment, b: Segment): number {
  if (cross(a, b)) return 0
  return Math.min(toSegment(a[0], b), toSegment(a[1], b), toSegment(b[0], a), toSegment(b[1], a))
}

const side = ([from, to]: Segment, { x, y }: Point) =>
  (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x)

function cross(a: Segment, b: Segment): boolean {
  return side(a, b[0]) * side(a, b[1]) < 0 && side(b, a[0]) * side(b, a[1]) < 0
}

function toSegment({ x, y }: Point, [from, to]: Segment): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const square = dx * dx + dy * dy
  const along = square > 0 ? Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / square)) : 0
  return Math.hypot(x - from.x - along * dx, y - from.y - along * dy)
}
