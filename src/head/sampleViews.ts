import type { Point } from '../geometry/Point'
import type { HeadPose } from './HeadPose'
import { headLandmarks } from './headLandmarks'
import type { MapChoice } from './toScalpMap'

/** One of the product's own rendered photos, with the pose and scale it was rendered at. */
export type SampleView = {
  readonly file: string
  readonly width: number
  readonly height: number
  readonly map: MapChoice
  readonly glabella: Point
}

const degrees = Math.PI / 180

/** The sample's head: half of breadth 152, length 196 and twice the height of 98 mm above the glabella. */
const semiAxes = { x: 76, y: 98, z: 98 }

function view(
  file: string,
  width: number,
  height: number,
  pose: Omit<HeadPose, 'semiAxes' | 'roll'>,
): SampleView {
  return {
    file,
    width,
    height,
    map: { kind: 'head', semiAxes, roll: 0, ...pose },
    glabella: headLandmarks({ semiAxes }).glabella,
  }
}

/** The sample as a clinic would photograph it: from the front and above, from the top, from the patient's left. */
export const sampleViews = {
  front: view('sample-front.jpg', 1400, 1150, {
    pixelsPerMm: 6.2,
    centre: { x: 660, y: 850 },
    yaw: 34 * degrees,
    pitch: 23 * degrees,
  }),
  top: view('sample-top.jpg', 1300, 1400, {
    pixelsPerMm: 5.8,
    centre: { x: 650, y: 830 },
    yaw: 0,
    pitch: 78 * degrees,
  }),
  side: view('sample-side.jpg', 1400, 1150, {
    pixelsPerMm: 5.6,
    centre: { x: 600, y: 750 },
    yaw: 118 * degrees,
    pitch: 8 * degrees,
  }),
} as const
