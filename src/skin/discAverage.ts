/**
 * A beam's spread is known; a dot is as wide as many beams. This averages the spread over the disc, seen from
 * a distance. Units: mm; the spread as a function of the distance from the beam.
 */
import { gaussLegendre } from './transport/quadrature'

/**
 * Up to this radius a few points stand for the disc; a wider one is cut into rings about the place it is seen
 * from, mm.
 */
const widestByPoints = 1

/** Points of a disc of radius 1, its upper half; weights sum to 1. */
const rings = gaussLegendre(5)
const spokes = 6
const points = rings.nodes.flatMap((share, ring) =>
  Array.from({ length: spokes }, (_, spoke) => {
    const angle = ((spoke + 0.5) * Math.PI) / spokes
    const radius = Math.sqrt(share)
    return {
      x: radius * Math.cos(angle),
      y: radius * Math.sin(angle),
      weight: rings.weights[ring] / spokes,
    }
  }),
)

/** Share of a ring about a place that lies in a disc of the given radius, `distance` away. */
function shareInside(ring: number, radius: number, distance: number): number {
  if (ring + distance <= radius) return 1
  if (Math.abs(ring - distance) >= radius) return 0
  const cosine = (ring * ring + distance * distance - radius * radius) / (2 * ring * distance)
  return Math.acos(Math.min(1, Math.max(-1, cosine))) / Math.PI
}

/**
 * @param edges rising radii that cut the plane into rings, from 0 to where the spread ends, mm.
 * @returns distance from the disc's middle -> mean of the spread over the disc.
 */
export function discAverage(
  spread: (distance: number) => number,
  radius: number,
  edges: readonly number[],
): (distance: number) => number {
  if (radius <= widestByPoints)
    return distance =>
      points.reduce(
        (sum, { x, y, weight }) => sum + weight * spread(Math.hypot(distance - radius * x, radius * y)),
        0,
      )
  const cuts = edges.slice(1).map((outer, i) => {
    const middle = (edges[i] + outer) / 2
    return { middle, mass: (outer ** 2 - edges[i] ** 2) * spread(middle) }
  })
  return distance =>
    cuts.reduce((sum, { middle, mass }) => sum + mass * shareInside(middle, radius, distance), 0) /
    radius ** 2
}
