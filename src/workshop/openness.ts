import type { Vector } from '../head/ellipsoidChart'
import type { Hit } from './castRay'
import type { HeadShape } from './headShape'

/** How much of the room a place sees, 0..1: creases and the back of the ear are dark because the head is in the way. */
export function openness({ distance }: HeadShape, { at: [x, y, z], normal: [u, v, w] }: Hit): number {
  let closed = 0
  for (const [reach, weight] of [
    [1.5, 0.2],
    [5, 0.35],
    [13, 0.3],
    [30, 0.25],
  ])
    closed += (weight * Math.max(0, reach - distance(x + reach * u, y + reach * v, z + reach * w))) / reach
  return Math.max(0.12, 1 - closed)
}

/** Share of a broad lamp that a place sees past the rest of the head, 0..1. `lamp` is the way to it, unit length. */
export function lampSeen({ distance }: HeadShape, { at, normal }: Hit, lamp: Vector): number {
  let seen = 1
  const [x, y, z] = [at[0] + 1.2 * normal[0], at[1] + 1.2 * normal[1], at[2] + 1.2 * normal[2]]
  for (let t = 1.5; t < 150; ) {
    const d = distance(x + t * lamp[0], y + t * lamp[1], z + t * lamp[2])
    seen = Math.min(seen, 0.5 + (2.6 * d) / t)
    if (seen <= 0) return 0
    t += Math.max(1.5, 0.8 * d)
  }
  return seen * seen * (3 - 2 * seen)
}
