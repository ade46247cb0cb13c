import type { Vector } from '../head/ellipsoidChart'

/**
 * The clay a head is built of. Every function gives the distance to a solid, mm, negative inside; `join` melts two
 * into one (I. Quilez, Smooth minimum, the cubic form).
 */
export const length = (x: number, y: number, z: number): number => Math.sqrt(x * x + y * y + z * z)

/** Ellipsoid about the origin: to first order away from the surface, exact on it. */
export function ellipsoid(x: number, y: number, z: number, a: number, b: number, c: number): number {
  const k = length(x / a, y / b, z / c)
  const steep = length(x / (a * a), y / (b * b), z / (c * c))
  return steep > 1e-9 ? (k * (k - 1)) / steep : -Math.min(a, b, c)
}

/** A rod with round ends that thickens from one radius to the other. */
export function rod(
  x: number,
  y: number,
  z: number,
  from: Vector,
  to: Vector,
  thin: number,
  thick: number,
): number {
  const u = to[0] - from[0]
  const v = to[1] - from[1]
  const w = to[2] - from[2]
  const p = x - from[0]
  const q = y - from[1]
  const r = z - from[2]
  const t = Math.min(1, Math.max(0, (p * u + q * v + r * w) / (u * u + v * v + w * w)))
  return length(p - t * u, q - t * v, r - t * w) - (thin + (thick - thin) * t)
}

/** Both solids, the crease between them filled over `k` mm: exactly the nearer where they are further apart than that. */
export function join(one: number, other: number, k: number): number {
  const h = Math.max(0, k - Math.abs(one - other)) / k
  return Math.min(one, other) - (h * h * h * k) / 6
}

/** The first solid without the second, the edge rounded over `k` mm. */
export const carve = (from: number, away: number, k: number): number => -join(-from, away, k)
