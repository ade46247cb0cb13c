/**
 * The simplest scalp: flat and facing the camera, known only by its scale. Right for close-ups and small patches; on a
 * whole head nothing is foreshortened. Units: pixels, mm.
 */
import type { ScalpMap, Stretch } from './ScalpMap'

export type PlaneScale = {
  readonly pixelsPerMm: number
  /** Pixel of the chart's origin. */
  readonly x0: number
  readonly y0: number
}

/** The chart is the scalp, x right and y down as in the picture. Throws RangeError when the scale is not positive. */
export function planeMap({ pixelsPerMm, x0, y0 }: PlaneScale): ScalpMap {
  if (!(pixelsPerMm > 0 && Number.isFinite(pixelsPerMm)))
    throw new RangeError(`pixelsPerMm must be positive, got ${pixelsPerMm}`)
  if (!Number.isFinite(x0) || !Number.isFinite(y0))
    throw new RangeError(`origin must be finite, got ${x0}, ${y0}`)
  const stretch: Stretch = [pixelsPerMm, 0, 0, pixelsPerMm]
  return {
    toScalp: (px, py) => ({ x: (px - x0) / pixelsPerMm, y: (py - y0) / pixelsPerMm }),
    toPhoto: (x, y) => ({ x: x0 + x * pixelsPerMm, y: y0 + y * pixelsPerMm }),
    stretch: () => stretch,
    scale: () => 1,
  }
}
