import type { Vector } from './ellipsoidChart'
import type { HeadPose } from './HeadPose'

/** Picture right, picture up and towards the camera, as unit vectors in head axes. */
export function cameraAxes({ yaw, pitch, roll }: Pick<HeadPose, 'yaw' | 'pitch' | 'roll'>) {
  const [sinYaw, cosYaw] = [Math.sin(yaw), Math.cos(yaw)]
  const [sinPitch, cosPitch] = [Math.sin(pitch), Math.cos(pitch)]
  const [sinRoll, cosRoll] = [Math.sin(roll), Math.cos(roll)]
  const level: Vector = [cosYaw, -sinYaw, 0]
  const upright: Vector = [-sinPitch * sinYaw, -sinPitch * cosYaw, cosPitch]
  const turn = (a: number, b: number): Vector => [
    a * level[0] + b * upright[0],
    a * level[1] + b * upright[1],
    a * level[2] + b * upright[2],
  ]
  return {
    right: turn(cosRoll, sinRoll),
    up: turn(-sinRoll, cosRoll),
    towardsCamera: [cosPitch * sinYaw, cosPitch * cosYaw, sinPitch] satisfies Vector,
  }
}
