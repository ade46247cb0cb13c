import { dot, outward, type Vector } from '../head/ellipsoidChart'
import type { HeadPose } from '../head/HeadPose'
import { castRay } from './castRay'
import type { HeadShape } from './headShape'
import { add, cross, scaled, unit } from './vectors'

/** A place that hair grows from and the way the skin faces there; mm, head axes. */
export type Skin = { readonly at: Vector; readonly normal: Vector }

/** The skin over a place of the cranium: where jaw, brow or neck lie over it, hair grows on those. */
export function skinOver(shape: HeadShape, semiAxes: HeadPose['semiAxes'], on: Vector): Skin | null {
  const normal = unit(outward(semiAxes, on))
  if (shape.bare(...on) > -0.05) return { at: on, normal }
  const hit = castRay(shape, add(on, scaled(normal, 25)), scaled(normal, -1), shape.bare)
  return hit && { at: hit.at, normal: hit.normal }
}

/** The way hair lies: down and back over the sides, down at the back, forwards on the top. */
export function hairWay({ at: [, y], normal }: Skin): Vector {
  const way: Vector = normal[2] > 0.75 ? [0, 1, -0.2] : [0, y > 35 ? -0.15 : -0.45, -1]
  return unit(add(way, scaled(normal, -dot(way, normal))))
}

/** An arrow along the skin, turned about the normal; radians. */
export function turned(way: Vector, normal: Vector, by: number): Vector {
  return unit(add(scaled(way, Math.cos(by)), scaled(cross(normal, way), Math.sin(by))))
}
