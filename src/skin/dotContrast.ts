/**
 * What one dot under the skin looks like: how much darker than bare skin at each distance from its middle.
 *
 * Rule: the area under the curve is `dotArea`; its shape is the spread of a beam at the dot's depth
 * (`beamSpread`), averaged over the disc. No place is darker than an endless layer of the same pigment would
 * make it. Against three-dimensional Monte Carlo runs: area within 11 %, darkening in the middle within 24 %,
 * half radius within 19 %. Units: mm, 1/mm, nm.
 */
import { pchip } from '../light/pchip'
import { beamSpread } from './beamSpread'
import { buriedPlace } from './buriedPlace'
import { diffusionIn } from './diffusion'
import { discAverage } from './discAverage'
import { type Dot, dotArea } from './dotArea'
import type { Skin } from './Skin'
import { skinLayers } from './skinLayers'

/** First step of the tables, mm: finer than any core. */
const nearest = 0.01

/** Last step of the tables, mm: beyond lies less than a thousandth of the whole. */
const farthest = 30

/** From one step of the tables to the next. */
const ratio = 1.15

const reaches = [
  0,
  ...Array.from(
    { length: Math.ceil(Math.log(farthest / nearest) / Math.log(ratio)) + 1 },
    (_, i) => nearest * ratio ** i,
  ),
]

/** Distances close together on both sides of the disc's edge. */
function distancesAround(radius: number): number[] {
  const inside = reaches.map(reach => radius - reach).filter(distance => distance > nearest / 2)
  return [0, ...inside.reverse(), ...reaches.slice(1).map(reach => radius + reach)]
}

/** Integral over the plane of a curve given at rising distances. */
function planeIntegral(distances: readonly number[], values: readonly number[]): number {
  let sum = 0
  for (let i = 1; i < distances.length; i++)
    sum += Math.PI * (distances[i] ** 2 - distances[i - 1] ** 2) * ((values[i] + values[i - 1]) / 2)
  return sum
}

/** The same values, none above the one before: takes away what the averaging leaves uneven. */
function falling(values: readonly number[]): number[] {
  let least = Infinity
  return values.map(value => {
    least = Math.min(least, value)
    return least
  })
}

/** A positive curve through points, smooth in its logarithm. */
function positiveCurve(places: readonly number[], values: readonly number[]): (place: number) => number {
  const curve = pchip(
    places,
    values.map(value => Math.log(Math.max(value, Number.MIN_VALUE))),
  )
  return place => Math.exp(curve(place))
}

/**
 * Darkening around one dot.
 * @param dot mm, 1/mm; absorption is added to that of the tissue at this wavelength.
 * @param wavelength nm, 380 to 780.
 * @returns distance from the dot's axis in mm -> 1 - R / R_bare, 0..1, falling.
 * @throws RangeError naming the value that is out of range.
 */
export function dotContrast(dot: Dot, skin: Skin, wavelength: number): (distance: number) => number {
  const area = dotArea(dot, skin, wavelength)
  if (area === 0) return () => 0
  const limit = buriedPlace(skin, wavelength, dot).contrast(dot.absorption)
  const medium = diffusionIn(skinLayers(skin, wavelength))
  const beam = beamSpread(medium, dot.depth - dot.thickness / 2, dot.thickness)
  const spread = positiveCurve(reaches, reaches.map(beam))
  const distances = distancesAround(dot.radius)
  const shape = falling(distances.map(discAverage(spread, dot.radius, reaches)))
  const scale = area / planeIntegral(distances, shape)
  const curve = positiveCurve(
    distances,
    shape.map(value => value * scale),
  )
  const end = dot.radius + farthest
  return distance => (distance > end ? 0 : Math.min(limit, curve(Math.abs(distance))))
}
