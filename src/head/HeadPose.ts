import type { Point } from '../geometry/Point'

/**
 * A head is an ellipsoid; a photo of it is told by where, how large and from which side it was taken. Far enough away
 * (beyond about a metre) a camera is near enough scaled orthographic: no vanishing point.
 *
 * Axes of the head: x to the patient's left, y out of the face, z up through the vertex.
 * All zero angles: the camera looks horizontally at the face. Angles in radians.
 */
export type HeadPose = {
  readonly pixelsPerMm: number
  /** Where the centre of the ellipsoid lies in the photo, pixels. */
  readonly centre: Point
  /** Half width, half length from front to back, half height, mm. */
  readonly semiAxes: { readonly x: number; readonly y: number; readonly z: number }
  /** The camera walks round to the patient's left: 90 degrees is the patient's left side, face to the left in the picture. */
  readonly yaw: number
  /** The camera climbs: 90 degrees looks down on the vertex, face at the bottom of the picture. */
  readonly pitch: number
  /** The head leans clockwise in the picture. */
  readonly roll: number
}
