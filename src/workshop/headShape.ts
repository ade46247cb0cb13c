import type { Vector } from '../head/ellipsoidChart'
import type { HeadPose } from '../head/HeadPose'
import { earShape } from './earShape'
import { faceShape } from './faceShape'
import { noise } from './noise'
import { ellipsoid, join, rod } from './solids'

/**
 * A head that a photo can be taken of. The scalp is exactly the ellipsoid of the head map, so that every hair's place is
 * known; face, ears and neck melt into it below the hairline, a barber's cape lies over the shoulders.
 * Distances in mm, negative inside; head axes: x to the patient's left, y out of the face, z up.
 */
export type Part = 'scalp' | 'face' | 'ear' | 'neck' | 'cape'

export type HeadShape = {
  distance(x: number, y: number, z: number): number
  /** The same without ears and cape: what hair grows on. */
  bare(x: number, y: number, z: number): number
  /** Distance to the nearer ear. */
  ear(x: number, y: number, z: number): number
  /** Which part a place on the surface belongs to. */
  part(x: number, y: number, z: number): Part
  /** How far everything but the cranium is: beyond `reach` it does not touch the scalp. */
  others(x: number, y: number, z: number): number
}

/** Ends of the neck, mm. */
const skull: Vector = [0, -22, -80]
const collar: Vector = [0, -40, -240]

/** The widest joint, mm: parts further than this from the cranium leave it as it is. */
export const reach = 26

export function headShape({ x: a, y: b, z: c }: HeadPose['semiAxes']): HeadShape {
  const cranium = (x: number, y: number, z: number) => ellipsoid(x, y, z, a, b, c)
  const neck = (x: number, y: number, z: number) => rod(x, y, z, skull, collar, 56, 60)
  const ear = (side: number, y: number, z: number) => {
    const beside = Math.max(Math.abs(side - 84) - 22, Math.abs(y + 14) - 36, Math.abs(z + 28) - 44)
    return beside > 12 ? beside + 4 : earShape(side, y, z)
  }

  const bare = (x: number, y: number, z: number) => {
    const d = join(cranium(x, y, z), faceShape(Math.abs(x), y, z), 12)
    return join(d, neck(x, y, z), reach)
  }
  return {
    bare,
    ear: (x, y, z) => ear(Math.abs(x), y, z),
    distance: (x, y, z) => Math.min(join(bare(x, y, z), ear(Math.abs(x), y, z), 5), cape(x, y, z)),
    others: (x, y, z) =>
      Math.min(faceShape(Math.abs(x), y, z), neck(x, y, z), ear(Math.abs(x), y, z), cape(x, y, z)),
    part(x, y, z) {
      const side = Math.abs(x)
      const parts: [Part, number][] = [
        ['scalp', cranium(x, y, z)],
        ['face', faceShape(side, y, z) + 0.5],
        ['ear', ear(side, y, z) - 0.4],
        ['neck', neck(x, y, z) + 0.5],
        ['cape', cape(x, y, z)],
      ]
      return parts.reduce((nearest, next) => (next[1] < nearest[1] ? next : nearest))[0]
    },
  }
}

/** Cloth from the neck over the shoulders, with folds that run outwards from the collar. */
function cape(x: number, y: number, z: number): number {
  const shoulders = ellipsoid(x, y + 45, z + 262, 235, 130, 105)
  if (shoulders > 40) return shoulders - 8
  const round = Math.atan2(y + 40, x)
  const out = Math.sqrt(x * x + (y + 40) ** 2)
  const folds =
    noise(91, 4 * Math.cos(round), 4 * Math.sin(round), out / 120) * Math.min(1, Math.max(0, out - 60) / 60)
  return 0.8 * (shoulders - 6 * folds)
}
