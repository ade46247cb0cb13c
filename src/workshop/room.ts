import type { Vector } from '../head/ellipsoidChart'
import type { Camera } from './camera'
import { add, scaled, unit } from './vectors'

/** A lamp with a diffuser: the way to it (unit length, head axes), its share of full light, how wide it looks (0 = a point). */
export type Lamp = { readonly towards: Vector; readonly strength: number; readonly width: number }

/** A clinic corner for photos: a large lamp above the patient's hair side, a weaker one across, white walls and ceiling. */
export type Room = {
  readonly key: Lamp
  readonly fill: Lamp
  readonly walls: number
  readonly camera: Camera
}

export function room(camera: Camera): Room {
  const from = (right: number, up: number, near: number): Vector =>
    unit(add(add(scaled(camera.right, right), scaled(camera.up, up)), scaled(camera.towards, near)))
  return {
    key: { towards: from(0.3, 0.44, 0.84), strength: 0.64, width: 0.3 },
    fill: { towards: from(-0.62, 0.24, 0.75), strength: 0.32, width: 0.4 },
    walls: 0.26,
    camera,
  }
}
