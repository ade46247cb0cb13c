import type { Vector } from '../head/ellipsoidChart'
import { carve, ellipsoid, join, length, rod } from './solids'

/**
 * What of a face the sample shows, from the brows to the cheeks: brow ridge, eye sockets with closed lids, nose, cheek
 * bones, jaw. Distance in mm, negative inside; head axes, both sides alike (`side` is the distance from the midline).
 * Lengths after the means of adult men (Farkas, Anthropometry of the Head and Face, 1994).
 */

/** Ends of the brow ridge, from the glabella outwards. */
const ridge: readonly Vector[] = [
  [5, 90.5, -5],
  [24, 89, -1],
  [42, 77, -1],
  [54, 60, -9],
]
const ridgeWidths = [8.5, 8.3, 7.2, 6]
const eye = { x: 31, y: 77.5, z: -26 }

const nasion: Vector = [0, 92, -14]
const noseTip: Vector = [0, 110, -45]

/** The face ends below and before these, mm: from further away the way to them is answer enough. */
const top = 10
const back = -26

export function faceShape(side: number, y: number, z: number): number {
  if (z > top + 30) return z - top
  if (y < back - 30) return back - y
  let d = ellipsoid(side, y - 36, z + 66, 62, 56, 74)
  d = join(d, ellipsoid(side - 47, y - 50, z + 44, 13, 22, 12), 30)
  d = join(d, length(side - 50, y - 12, z + 92) - 14, 34)
  for (let i = 0; i + 1 < ridge.length; i++)
    d = join(d, rod(side, y, z, ridge[i], ridge[i + 1], ridgeWidths[i], ridgeWidths[i + 1]), 9)
  d = carve(d, ellipsoid(side - 30, y - 98, z + 25, 19, 17, 12), 12)
  d = join(d, length(side - eye.x, y - eye.y, z - eye.z) - 12.4, 5)
  d = join(d, rod(side, y, z, nasion, noseTip, 6.5, 8.5), 15)
  d = join(d, ellipsoid(side - 11, y - 97, z + 47, 7, 10, 6.5), 12)
  d = join(d, ellipsoid(side, y - 84, z + 64, 24, 15, 14), 16)
  return d
}
