/**
 * A flat sheet for a round head: the ellipsoid is carried radially to a sphere of the head's half height, the sphere
 * stereographically to the plane that touches it at the vertex. Stereographic charts keep shapes (Snyder, Map
 * Projections: A Working Manual, USGS PP 1395, 1987, pp. 154-163); the radial step shears by the angle between radius
 * and normal, up to about 4 % on a head. Only sums, products and roots, so that every engine gives the same bytes.
 * Unit: mm. Head axes: x to the patient's left, y out of the face, z up.
 */
import type { Point } from '../geometry/Point'
import type { HeadPose } from './HeadPose'

export type Vector = readonly [x: number, y: number, z: number]

/** A place on the ellipsoid and how it moves for one chart millimetre along x and along y. */
export type Place = {
  readonly at: Vector
  readonly alongX: Vector
  readonly alongY: Vector
  /** Outward, not of unit length. */
  readonly normal: Vector
}

export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

export function chartToEllipsoid(semiAxes: HeadPose['semiAxes'], x: number, y: number): Place {
  const u = x / (2 * semiAxes.z)
  const v = y / (2 * semiAxes.z)
  const k = 1 + u * u + v * v
  const direction: Vector = [(2 * u) / k, (2 * v) / k, (2 - k) / k]
  const curvature: Vector = [1 / semiAxes.x ** 2, 1 / semiAxes.y ** 2, 1 / semiAxes.z ** 2]
  const normal: Vector = [
    direction[0] * curvature[0],
    direction[1] * curvature[1],
    direction[2] * curvature[2],
  ]
  const radius = 1 / Math.sqrt(dot(direction, normal))

  const move = (du: number, dv: number): Vector => {
    const dk = 2 * (u * du + v * dv)
    const turn: Vector = [
      (2 * du - direction[0] * dk) / k,
      (2 * dv - direction[1] * dk) / k,
      (-dk - direction[2] * dk) / k,
    ]
    const stretchOut = -(radius ** 3) * dot(normal, turn)
    return [
      stretchOut * direction[0] + radius * turn[0],
      stretchOut * direction[1] + radius * turn[1],
      stretchOut * direction[2] + radius * turn[2],
    ]
  }

  const perChartMm = 1 / (2 * semiAxes.z)
  return {
    at: [radius * direction[0], radius * direction[1], radius * direction[2]],
    alongX: move(perChartMm, 0),
    alongY: move(0, perChartMm),
    normal,
  }
}

/** Chart point of a place on the ellipsoid; null at the lower pole, which the chart sends to infinity. */
export function ellipsoidToChart(semiAxes: HeadPose['semiAxes'], at: Vector): Point | null {
  const radius = Math.sqrt(dot(at, at))
  const above = radius + at[2]
  if (!(above > 1e-9 * radius)) return null
  const perMm = (2 * semiAxes.z) / above
  return { x: at[0] * perMm, y: at[1] * perMm }
}

/**
 * Scalp millimetres for one chart millimetre: the square root of the area ratio. On a sphere 1 at the vertex and 1/2 at
 * 90 degrees from it; on the ellipsoid times radius / half height there.
 */
export function chartScale({ alongX, alongY }: Place): number {
  const skew = dot(alongX, alongY)
  return Math.sqrt(Math.sqrt(dot(alongX, alongX) * dot(alongY, alongY) - skew * skew))
}
