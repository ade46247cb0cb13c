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

export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

type SemiAxes = HeadPose['semiAxes']

/** Where a chart point lies on the ellipsoid, mm from its centre. */
export function chartToEllipsoid(semiAxes: SemiAxes, x: number, y: number): Vector {
  const u = x / (2 * semiAxes.z)
  const v = y / (2 * semiAxes.z)
  const k = 1 + u * u + v * v
  const direction: Vector = [(2 * u) / k, (2 * v) / k, (2 - k) / k]
  const radius = 1 / Math.sqrt(dot(direction, outward(semiAxes, direction)))
  return [radius * direction[0], radius * direction[1], radius * direction[2]]
}

/** Direction away from the head at a place on it; not of unit length. */
export function outward({ x, y, z }: SemiAxes, at: Vector): Vector {
  return [at[0] / (x * x), at[1] / (y * y), at[2] / (z * z)]
}

/** How the place on the ellipsoid moves for one chart millimetre along x and along y. */
export function chartSteps(semiAxes: SemiAxes, x: number, y: number): { alongX: Vector; alongY: Vector } {
  return { alongX: chartStep(semiAxes, x, y, 1, 0), alongY: chartStep(semiAxes, x, y, 0, 1) }
}

function chartStep(semiAxes: SemiAxes, x: number, y: number, dx: number, dy: number): Vector {
  const perMm = 1 / (2 * semiAxes.z)
  const u = x * perMm
  const v = y * perMm
  const k = 1 + u * u + v * v
  const direction: Vector = [(2 * u) / k, (2 * v) / k, (2 - k) / k]
  const normal = outward(semiAxes, direction)
  const radius = 1 / Math.sqrt(dot(direction, normal))
  const dk = 2 * perMm * (u * dx + v * dy)
  const turn: Vector = [
    (2 * perMm * dx - direction[0] * dk) / k,
    (2 * perMm * dy - direction[1] * dk) / k,
    (-dk - direction[2] * dk) / k,
  ]
  const growth = -(radius ** 3) * dot(normal, turn)
  return [
    growth * direction[0] + radius * turn[0],
    growth * direction[1] + radius * turn[1],
    growth * direction[2] + radius * turn[2],
  ]
}

/** Chart point of a place on the ellipsoid; null at the lower pole, which the chart sends to infinity. */
export function ellipsoidToChart(semiAxes: SemiAxes, at: Vector): Point | null {
  const radius = Math.sqrt(dot(at, at))
  const above = radius + at[2]
  if (!(above > 1e-9 * radius)) return null
  const perMm = (2 * semiAxes.z) / above
  return { x: at[0] * perMm, y: at[1] * perMm }
}

/**
 * Scalp millimetres for one chart millimetre: the square root of the area ratio. A chart square spans the solid angle
 * 1 / (half height x k)², and the ellipsoid there is its radius away, tilted by the angle between radius and normal: for a
 * direction d, radius² = 1 / sum (d/axis)² and cosine of the tilt = 1 / (radius² x length of d/axis²). On a sphere 1 at the
 * vertex and 1/2 at 90 degrees from it.
 */
export function chartScale(semiAxes: SemiAxes, x: number, y: number): number {
  const [xx, yy, zz] = [semiAxes.x * semiAxes.x, semiAxes.y * semiAxes.y, semiAxes.z * semiAxes.z]
  const flat = (x * x + y * y) / (4 * zz)
  const [right, out, up] = [(x * x) / (zz * xx), (y * y) / (zz * yy), ((1 - flat) * (1 - flat)) / zz]
  const steepness = right / xx + out / yy + up / zz
  return Math.sqrt((1 + flat) * Math.sqrt(steepness)) / ((right + out + up) * semiAxes.z)
}
