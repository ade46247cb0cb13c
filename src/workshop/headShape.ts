import type { HeadPose } from '../head/HeadPose'
import type { Vector } from '../head/ellipsoidChart'

/**
 * A head that a photo can be taken of: the scalp is exactly the ellipsoid of the head map, so that the truth is known;
 * brows, nose, eye sockets, cheeks, ears, neck and a dark cape are joined on below the hairline.
 * Signed distances in mm (negative inside), head axes: x to the patient's left, y out of the face, z up.
 */
export type Part = 'scalp' | 'face' | 'ear' | 'neck' | 'cape'

const length = (x: number, y: number, z: number) => Math.sqrt(x * x + y * y + z * z)

/** Distance to an ellipsoid about the origin, to first order: exact on its surface. */
function ellipsoid(x: number, y: number, z: number, a: number, b: number, c: number): number {
  const k = length(x / a, y / b, z / c)
  return (k * (k - 1)) / length(x / (a * a), y / (b * b), z / (c * c))
}

function capsule(p: Vector, a: Vector, b: Vector, from: number, to: number): number {
  const [x, y, z] = [p[0] - a[0], p[1] - a[1], p[2] - a[2]]
  const [u, v, w] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]]
  const t = Math.min(1, Math.max(0, (x * u + y * v + z * w) / (u * u + v * v + w * w)))
  return length(x - t * u, y - t * v, z - t * w) - (from + (to - from) * t)
}

/** Union rounded over `k` mm: exactly the nearer of the two where they are further apart than that. */
function join(one: number, other: number, k: number): number {
  const h = Math.max(0, k - Math.abs(one - other)) / k
  return Math.min(one, other) - (h * h * h * k) / 6
}

const carve = (from: number, away: number, k: number) => -join(-from, away, k)

export type HeadShape = {
  distance(x: number, y: number, z: number): number
  /** Which part a place on the surface belongs to. */
  part(x: number, y: number, z: number): Part
}

export function headShape({ x: a, y: b, z: c }: HeadPose['semiAxes']): HeadShape {
  const cranium = (x: number, y: number, z: number) => ellipsoid(x, y, z, a, b, c)

  const face = (side: number, y: number, z: number) => {
    const p: Vector = [side, y, z]
    let d = ellipsoid(side, y - 36, z + 66, 57, 56, 74)
    d = join(d, length(side - 42, y - 60, z + 50) - 12, 30)
    d = join(d, capsule(p, [6, b - 5, -5], [40, b - 21, -6], 9, 7), 16)
    d = carve(d, length(side - 31, y - (b + 3), z + 24) - 15, 12)
    d = join(d, length(side - 30, y - (b - 18), z + 26) - 13, 9)
    d = join(d, capsule(p, [0, b - 6, -8], [0, b + 10, -46], 8, 11), 18)
    return d
  }

  /** Leaning back and standing off, with a hollow, a rim and a lobe. */
  const ear = (side: number, y: number, z: number) => {
    const [dx, dy, dz] = [side - (a + 3), y + 9, z + 24]
    const lean = 0.2
    const flare = 0.42
    const v = dy * Math.cos(lean) - dz * Math.sin(lean)
    const w = dy * Math.sin(lean) + dz * Math.cos(lean)
    const u = dx * Math.cos(flare) + v * Math.sin(flare)
    const t = -dx * Math.sin(flare) + v * Math.cos(flare)
    const round = length(t / 16, (w - 2) / 28, 0)
    const rim = length((round - 1) * 17, u - 1.5, 0) - 2.6
    const fold = length((length((t - 2) / 10, (w - 1) / 18, 0) - 1) * 11, u - 0.5, 0) - 2.2
    let d = ellipsoid(u + 2.5, t, w, 4.5, 16, 28)
    d = carve(d, ellipsoid(u - 1, t - 5, w + 3, 6, 8, 11), 3)
    d = join(d, rim, 3)
    d = join(d, Math.max(fold, t - 6), 3)
    d = join(d, ellipsoid(u + 0.5, t - 13, w + 6, 5, 5, 7), 4)
    return join(d, ellipsoid(u, t - 4, w + 26, 4.5, 8, 9), 6)
  }

  const neck = (x: number, y: number, z: number) => capsule([x, y, z], [0, -24, -70], [0, -40, -230], 57, 64)
  const cape = (x: number, y: number, z: number) => ellipsoid(x, y + 40, z + 275, 225, 135, 105)

  const distance = (x: number, y: number, z: number) => {
    const side = Math.abs(x)
    let d = join(cranium(x, y, z), face(side, y, z), 14)
    d = join(d, neck(x, y, z), 24)
    if (Math.abs(side - a) < 45) d = join(d, ear(side, y, z), 5)
    return Math.min(d, cape(x, y, z))
  }
  return {
    distance,
    part(x, y, z) {
      const side = Math.abs(x)
      const parts: [Part, number][] = [
        ['scalp', cranium(x, y, z)],
        ['face', face(side, y, z) + 0.5],
        ['ear', ear(side, y, z) - 0.6],
        ['neck', neck(x, y, z) + 0.5],
        ['cape', cape(x, y, z)],
      ]
      return parts.sort((one, other) => one[1] - other[1])[0][0]
    },
  }
}
