import type { Point } from '../geometry/Point'

/** Places of the face that heights are measured from, in chart millimetres. */
export type Landmarks = {
  /** The most forward point of the forehead between the brows, on the midline. */
  readonly glabella: Point
}
