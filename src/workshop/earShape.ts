import { smoothStep } from '../geometry/smoothStep'
import { carve, ellipsoid, join, length } from './solids'

/**
 * An ear, 62 mm high: a shallow bowl that stands off the head, its rim rolled over (helix), the inner fold (antihelix),
 * the hollow (concha), tragus and lobe. Distance in mm, negative inside; head axes, for the side of positive x.
 */

/** The bowl opens outwards and forwards by this angle, and leans back by this one; radians. */
const standOff = 0.38
const lean = 0.2

/** Where the ear grows from the head, mm: just behind the ear canal. */
const root = { x: 75.5, y: -1, z: -30 }

const [standSin, standCos] = [Math.sin(standOff), Math.cos(standOff)]
const [leanSin, leanCos] = [Math.sin(lean), Math.cos(lean)]

export function earShape(x: number, y: number, z: number): number {
  const [dx, dy, dz] = [x - root.x, y - root.y, z - root.z]
  const u = dx * standCos + dy * standSin
  const behind = dx * standSin - dy * standCos
  const v = behind * leanCos - dz * leanSin
  const w = behind * leanSin + dz * leanCos
  return auricle(u, v, w)
}

/** In the ear's own axes: u out of the bowl, v towards the back of the head, w up. */
function auricle(u: number, v: number, w: number): number {
  const narrow = 18 * (1 + 0.16 * smoothStep(-34, 22, w) - 0.12)
  const round = length((v - 14) / narrow, (w - 1) / 31, 0)
  const angle = Math.atan2((w - 1) / 31, (v - 14) / narrow)
  const bowl = 7 * round * round - 4.5
  const plate = Math.max(Math.abs(u - bowl) - 1.6, (round - 1) * 16)

  const rolled = 1 - (1 - smoothStep(-1.35, -0.5, angle)) * smoothStep(-3.2, -2.6, angle)
  const helix = length((round - 0.93) * 19, u - bowl - 1.2, 0) - (1.4 + 1.7 * rolled)
  const folded = smoothStep(-1.2, -0.5, angle) * (1 - smoothStep(1.5, 2.3, angle))
  const antihelix = length((round - 0.6) * 19, u - bowl - 1.2, 0) - (6.3 * folded - 3)

  let d = join(plate, helix, 3)
  d = join(d, antihelix, 4)
  d = carve(d, ellipsoid(u - 1.5, v - 9, w + 4, 7.5, 7, 10.5), 3)
  d = join(d, ellipsoid(u - 1.5, v - 0.5, w + 7, 4, 3.6, 6.5), 5)
  d = join(d, ellipsoid(u, v - 11, w + 16, 3, 6, 4), 7)
  d = join(d, ellipsoid(u + 0.5, v - 8.5, w + 25, 3.4, 8, 8.5), 6)
  return 0.72 * join(d, ellipsoid(u + 7, v - 7, w + 3, 6, 9, 21), 6)
}
