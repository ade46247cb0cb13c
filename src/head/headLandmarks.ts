/**
 * Where the face's landmarks lie on a head known only as an ellipsoid. The head's greatest length is measured from the
 * glabella (Gordon and others, ANSUR II, 2014), so the glabella is the front end of the long axis.
 */
import type { HeadPose } from './HeadPose'
import type { Landmarks } from './Landmarks'

export function headLandmarks({ semiAxes }: Pick<HeadPose, 'semiAxes'>): Landmarks {
  return { glabella: { x: 0, y: 2 * semiAxes.z } }
}
