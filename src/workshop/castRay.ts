import { dot, type Vector } from '../head/ellipsoidChart'
import type { HeadPose } from '../head/HeadPose'
import type { HeadShape, Part } from './headShape'
import { add, scaled, unit } from './vectors'

/** What a sight line meets: where, how far along, how the surface faces, of which part it is. */
export type Hit = {
  readonly at: Vector
  readonly along: number
  readonly normal: Vector
  readonly part: Part
}

/** Sight lines end here, mm; a place within `touch` of the surface lies on it. */
const farthest = 700
const touch = 0.03

/** Steps are shortened, since distances to melted solids are only near enough. */
const caution = 0.75
const shortest = 0.02

/** March along a sight line to the head; null when it passes by. */
export function castRay(
  shape: HeadShape,
  start: Vector,
  direction: Vector,
  surface = shape.distance,
): Hit | null {
  let along = 0
  for (let step = 0; step < 400 && along < farthest; step++) {
    const [x, y, z] = [
      start[0] + along * direction[0],
      start[1] + along * direction[1],
      start[2] + along * direction[2],
    ]
    const distance = surface(x, y, z)
    if (distance < touch)
      return { at: [x, y, z], along, normal: slope(surface, x, y, z), part: shape.part(x, y, z) }
    along += Math.max(shortest, caution * distance)
  }
  return null
}

/** The scalp where nothing else is near: the sight line and the ellipsoid, solved. */
export function castOnScalp(semiAxes: HeadPose['semiAxes'], start: Vector, direction: Vector): Hit | null {
  const squares = [semiAxes.x ** 2, semiAxes.y ** 2, semiAxes.z ** 2]
  const weigh = (v: Vector): Vector => [v[0] / squares[0], v[1] / squares[1], v[2] / squares[2]]
  const a = dot(direction, weigh(direction))
  const b = dot(start, weigh(direction))
  const c = dot(start, weigh(start)) - 1
  const root = b * b - a * c
  if (root < 0) return null
  const along = (-b - Math.sqrt(root)) / a
  const at = add(start, scaled(direction, along))
  return { at, along, normal: unit(weigh(at)), part: 'scalp' }
}

function slope(surface: HeadShape['distance'], x: number, y: number, z: number): Vector {
  const h = 0.2
  return unit([
    surface(x + h, y, z) - surface(x - h, y, z),
    surface(x, y + h, z) - surface(x, y - h, z),
    surface(x, y, z + h) - surface(x, y, z - h),
  ])
}
