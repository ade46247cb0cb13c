import type { Point } from '../geometry/Point'
import { dot, type Vector } from '../head/ellipsoidChart'
import type { HeadPose } from '../head/HeadPose'
import { add, scaled } from './vectors'

/** The camera of a head pose, as the head map sees it: far away, so that all sight lines run side by side. */
export type Camera = {
  readonly pixelsPerMm: number
  /** Unit arrows in head axes. */
  readonly right: Vector
  readonly up: Vector
  readonly towards: Vector
  /** Place before the head from which a pixel looks along -towards, mm. */
  start(px: number, py: number): Vector
  /** Pixel that shows a place. */
  pixel(at: Vector): Point
}

/** Sight lines begin this far before the centre of the head, mm. */
const standOff = 330

export function camera({ pixelsPerMm, centre, yaw, pitch, roll }: HeadPose): Camera {
  if (roll !== 0) throw new RangeError(`the sample is photographed upright, got roll ${roll}`)
  const [s, c] = [Math.sin(yaw), Math.cos(yaw)]
  const [t, d] = [Math.sin(pitch), Math.cos(pitch)]
  const right: Vector = [c, -s, 0]
  const up: Vector = [-t * s, -t * c, d]
  const towards: Vector = [d * s, d * c, t]
  return {
    pixelsPerMm,
    right,
    up,
    towards,
    start(px, py) {
      const across = (px - centre.x) / pixelsPerMm
      const above = (centre.y - py) / pixelsPerMm
      return add(add(scaled(right, across), scaled(up, above)), scaled(towards, standOff))
    },
    pixel: at => ({
      x: centre.x + pixelsPerMm * dot(at, right),
      y: centre.y - pixelsPerMm * dot(at, up),
    }),
  }
}
