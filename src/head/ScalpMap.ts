import type { Point } from '../geometry/Point'

/**
 * How a millimetre of scalp lies in the picture: pixels to the right and down for a step of one scalp
 * millimetre along the chart's x (first column) and along its y (second column): [xx, xy, yx, yy] =
 * [dpx/dx, dpx/dy, dpy/dx, dpy/dy].
 */
export type Stretch = readonly [xx: number, xy: number, yx: number, yy: number]

/**
 * Everything designed lives on the scalp; a map carries it to one photo. Chart coordinates are millimetres,
 * x towards the patient's left (right in a front view), y towards the face (down in a front view).
 * A plane map's chart is the scalp itself. A head map's chart is conformal about the vertex: one chart
 * millimetre is `scale` scalp millimetres (1 at the vertex, 1/2 at 90 degrees from it).
 */
export type ScalpMap = {
  /** Where the chart has the top of the head, if it knows one: level lines are circles around it, else straight. */
  readonly vertex?: Point
  /** Chart point under a pixel; null where the picture shows no scalp there. */
  toScalp(px: number, py: number): Point | null
  /** Pixel that shows a chart point; null where it faces away from the camera. */
  toPhoto(x: number, y: number): Point | null
  /** Local stretch at a chart point; null where hidden. */
  stretch(x: number, y: number): Stretch | null
  /** Scalp millimetres for one chart millimetre at a chart point. */
  scale(x: number, y: number): number
}
