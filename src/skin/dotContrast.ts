/**
 * What one dot under the skin looks like: how much darker than bare skin at each distance from its middle. A local core
 * and a smooth far field to 10 mm.
 *
 * Rule: the area under the curve is `dotArea`; its shape is that of three-dimensional Monte Carlo runs (`tables/`),
 * interpolated in the logarithm, with the top of a bell in the middle and
 * an even fall to the end. No place is darker than an endless layer of the
 * same pigment would make it. Against independent Monte Carlo runs of dots that show (tests/reference/dots.test.ts): area
 * to 8 mm within 4 %, darkening in the middle within 7 %, half radius within 7 %. Units: mm, 1/mm, nm.
 */
import { pchip } from '../light/pchip'
import { buriedPlace } from './buriedPlace'
import { type Dot, dotArea } from './dotArea'
import type { Skin } from './Skin'
import { fallAxes } from './tables/dotAxes'
import { farthestKnot, ringEdges, ringKnots } from './tables/dotKnots'
import { lookUp } from './tables/gridTable'
import { gaussLegendre } from './transport/quadrature'

/** Points between two knots where the curve is added up: its area right within 0.1 %. */
const between = gaussLegendre(3)

const [weakest, strongest] = fallAxes.dot[1].nodes

/** Integral over the plane of a curve, by pieces between rising distances. */
function planeIntegral(distances: readonly number[], curve: (distance: number) => number): number {
  let sum = 0
  for (let i = 1; i < distances.length; i++) {
    const step = distances[i] - distances[i - 1]
    for (const [k, node] of between.nodes.entries()) {
      const distance = distances[i - 1] + step * node
      sum += 2 * Math.PI * distance * step * between.weights[k] * curve(distance)
    }
  }
  return sum
}

/**
 * Darkening around one dot.
 * @param dot mm, 1/mm; absorption is added to that of the tissue at this wavelength.
 * @param wavelength nm, 380 to 780.
 * @returns distance from the dot's axis in mm -> 1 - R / R_bare, 0..1, falling; 0 beyond 10 mm, where less than 1 % of a
 * dot's area lies.
 * @throws RangeError naming the value that is out of range or beyond the table of dots.
 */
export function dotContrast(dot: Dot, skin: Skin, wavelength: number): (distance: number) => number {
  const area = dotArea(dot, skin, wavelength)
  if (area === 0) return () => 0
  const { radius, absorption } = dot
  const place = buriedPlace(skin, wavelength, dot)
  const { falls, depth } = place.dots()
  const strength = Math.min(strongest, Math.max(weakest, absorption))
  const edges = ringEdges(radius, depth)
  const knots = ringKnots(edges)
  let level = 0
  const levels = Array.from(lookUp(falls(), [radius, strength]), fall => {
    level += Math.min(0, fall)
    return level
  })
  const bell = (levels[0] - levels[1]) / (knots[1] ** 2 - knots[0] ** 2)
  const last = knots.length - 1
  const slope = (levels[last] - levels[last - 1]) / (knots[last] - knots[last - 1])
  const places = [0, ...knots, farthestKnot]
  const curve = pchip(places, [
    levels[0] + bell * knots[0] ** 2,
    ...levels,
    levels[last] + slope * (farthestKnot - knots[last]),
  ])
  const shape = (distance: number) => Math.exp(curve(distance))
  const scale = area / planeIntegral(places, shape)
  const limit = place.contrast(absorption)
  return distance => {
    const away = Math.abs(distance)
    return away > farthestKnot ? 0 : Math.min(limit, scale * shape(away))
  }
}
