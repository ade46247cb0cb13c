import { dot } from '../head/ellipsoidChart'
import type { LinearRgb } from '../light/colours'
import type { Hit } from './castRay'
import type { Room } from './room'
import type { Reached } from './shadeSkin'

/** Reflectance of the cape, a dark grey-blue nylon. */
const cloth: LinearRgb = [0.035, 0.038, 0.045]

export function shadeCloth(
  { normal }: Hit,
  { key, fill, walls }: Room,
  reached: Reached,
  exposure: number,
): LinearRgb {
  const facing = (lamp: Room['key']) => lamp.strength * Math.max(0, dot(normal, lamp.towards))
  const light = exposure * (facing(key) * reached.key + facing(fill) * reached.fill + walls * reached.open)
  return [cloth[0] * light, cloth[1] * light, cloth[2] * light]
}
