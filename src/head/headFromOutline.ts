/**
 * A first guess of the head in an ordinary front photo, from where its outline ends: enough for dots to crowd and narrow
 * towards the outline. The person may correct it; the scale stays as uncertain as people's heads are different.
 * Units: pixels, mm.
 */
import type { Point } from '../geometry/Point'
import type { HeadPose } from './HeadPose'

export type HeadOutline = {
  /** Left and right edge of the head above the ears, and its top, pixels. */
  readonly left: number
  readonly right: number
  readonly top: number
  /** Breadth of the head above the ears, mm, where it was measured. */
  readonly width?: number
  /** Where the glabella is seen, pixels, when it is known: it tells how high the head is above it. */
  readonly glabella?: Point
}

/**
 * Adult heads, mm. Breadth and length: men of ANSUR II (Gordon and others, 2014; breadth 154 and 5.5, length 199 and 7.0,
 * mean and standard deviation); women are about 5 % smaller. Height of the vertex above the level of glabella and
 * greatest breadth: an estimate, 10 either way.
 */
export const adultHead = { breadth: 155, breadthSpread: 6, length: 197, height: 88 }

/** Heights in a front view, as shares of the adult one, beyond which the mark is not a glabella. */
const lowest = 0.75
const highest = 1.3

/**
 * @returns a head looking level into the camera. Expect 4 % error in scale (the spread of breadths) unless the width was
 *   measured, and 10 % in heights. Throws RangeError when the outline has no width.
 */
export function headFromOutline({
  left,
  right,
  top,
  width = adultHead.breadth,
  glabella,
}: HeadOutline): HeadPose {
  const pixelsPerMm = (right - left) / width
  if (!(pixelsPerMm > 0 && Number.isFinite(pixelsPerMm)))
    throw new RangeError(`outline from ${left} to ${right} px, ${width} mm wide, has no scale`)
  const size = width / adultHead.breadth
  const usual = size * adultHead.height
  const seen = glabella ? (glabella.y - top) / pixelsPerMm : usual
  const height = Math.min(highest * usual, Math.max(lowest * usual, seen))
  return {
    pixelsPerMm,
    centre: { x: (left + right) / 2, y: top + height * pixelsPerMm },
    semiAxes: { x: width / 2, y: (size * adultHead.length) / 2, z: height },
    yaw: 0,
    pitch: 0,
    roll: 0,
  }
}
