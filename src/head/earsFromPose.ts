/**
 * Where ears are on a head known only as an ellipsoid, for photos in which no face can be found: the eyes are cut off, or the
 * head is turned. Ears grow at the widest part of the head, from the level of the brows downwards.
 * Units: photo pixels; mm on the head.
 */
import { convexHull } from '../geometry/convexHull'
import type { Point } from '../geometry/Point'
import { cameraAxes } from './cameraAxes'
import { dot, type Vector } from './ellipsoidChart'
import type { HeadPose } from './HeadPose'

/**
 * An ear as an oval plate, mm: its middle below the level of the brows and behind the middle of the head's side, half as long
 * and broad as ears are, and standing off as they do. Ears are about 63 mm long and 38 broad and stand off by 22 (Gordon and
 * others, ANSUR II, 2014); they lie a few millimetres higher or lower (assumption).
 */
const middle = { up: -31, out: -17 }
const half = { up: 35, out: 22 }
const standsOff = [-4, 24] as const
const corners = 12

/** An ear turned away by more than this, the sine of the angle, is hidden by the head. */
const hidden = -0.25

/** @returns a polygon in whole pixels for each ear that is seen. */
export function earsFromPose(pose: HeadPose): Point[][] {
  const { pixelsPerMm, centre, semiAxes } = pose
  const { right, up, towardsCamera } = cameraAxes(pose)
  const seen = [-1, 1].filter(side => side * towardsCamera[0] > hidden)
  return seen.map(side =>
    convexHull(
      standsOff.flatMap(off =>
        Array.from({ length: corners }, (_, corner): Point => {
          const angle = (2 * Math.PI * corner) / corners
          const at: Vector = [
            side * (semiAxes.x + off),
            middle.out + half.out * Math.sin(angle),
            middle.up + half.up * Math.cos(angle),
          ]
          return {
            x: Math.round(centre.x + pixelsPerMm * dot(at, right)),
            y: Math.round(centre.y - pixelsPerMm * dot(at, up)),
          }
        }),
      ),
    ),
  )
}
