import { dot, type Vector } from '../head/ellipsoidChart'
import type { HeadShape, Part } from './headShape'

/** What the camera meets at one pixel: where, how it faces, how much of the room's light reaches it. */
export type Hit = {
  readonly at: Vector
  readonly normal: Vector
  readonly part: Part
  /** 0..1: open to the room's light, and to the lamp. */
  readonly open: number
  readonly lit: number
}

/** The head lies within this distance of its centre, mm; cape and shoulders a little outside are cut by the frame. */
const farthest = 330
const surface = 0.02

export function castRay(shape: HeadShape, start: Vector, sight: Vector, lamp: Vector): Hit | null {
  const along = (t: number): Vector => [start[0] - t * sight[0], start[1] - t * sight[1], start[2] - t * sight[2]]
  const distance = ([x, y, z]: Vector) => shape.distance(x, y, z)
  let t = 0
  for (let step = 0; step < 160; step++) {
    const d = distance(along(t))
    if (d < surface) break
    t += 0.8 * d
    if (t > 2 * farthest) return null
  }
  const at = along(t)
  if (distance(at) > 1) return null
  const normal = gradient(shape, at)
  return {
    at,
    normal,
    part: shape.part(...at),
    open: openness(shape, at, normal),
    lit: lampSeen(shape, at, normal, lamp),
  }
}

function gradient(shape: HeadShape, [x, y, z]: Vector): Vector {
  const h = 0.15
  const g: Vector = [
    shape.distance(x + h, y, z) - shape.distance(x - h, y, z),
    shape.distance(x, y + h, z) - shape.distance(x, y - h, z),
    shape.distance(x, y, z + h) - shape.distance(x, y, z - h),
  ]
  return unit(g)
}

export function unit(v: Vector): Vector {
  const size = Math.sqrt(dot(v, v))
  return [v[0] / size, v[1] / size, v[2] / size]
}

/** How much of the half space above a place is free of other parts: sampled outward along the normal. */
function openness(shape: HeadShape, [x, y, z]: Vector, [u, v, w]: Vector): number {
  let closed = 0
  for (const [reach, weight] of [
    [2, 0.3],
    [6, 0.3],
    [14, 0.25],
    [30, 0.15],
  ])
    closed += (weight * Math.max(0, reach - shape.distance(x + reach * u, y + reach * v, z + reach * w))) / reach
  return Math.max(0.15, 1 - closed)
}

/** Share of a broad lamp that a place sees past the rest of the head. */
function lampSeen(shape: HeadShape, at: Vector, normal: Vector, lamp: Vector): number {
  let seen = 1
  const [x, y, z] = [at[0] + 1.5 * normal[0], at[1] + 1.5 * normal[1], at[2] + 1.5 * normal[2]]
  for (let t = 2; t < 160; ) {
    const d = shape.distance(x + t * lamp[0], y + t * lamp[1], z + t * lamp[2])
    seen = Math.min(seen, 0.5 + (5 * d) / t)
    if (seen <= 0) return 0
    t += Math.max(2, d)
  }
  return Math.max(0, seen)
}
