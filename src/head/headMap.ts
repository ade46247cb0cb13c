/**
 * From the scalp to a photo of a whole head and back, so that dots crowd and narrow where the head turns away.
 * Rule: the pose's ellipsoid under a scaled-orthographic camera, charted by `ellipsoidChart`. Units: pixels, mm, radians.
 */

import { cameraAxes } from './cameraAxes'
import {
  chartScale,
  chartSteps,
  chartToEllipsoid,
  dot,
  ellipsoidToChart,
  outward,
  type Vector,
} from './ellipsoidChart'
import type { HeadPose } from './HeadPose'
import type { ScalpMap } from './ScalpMap'

/**
 * @param pose see `HeadPose`; throws RangeError when a scale or semi-axis is not positive or a number is not finite.
 * The map covers the whole ellipsoid, face and neck included: what of it is scalp, a mask says.
 */
export function headMap(pose: HeadPose): ScalpMap {
  checkPose(pose)
  const { pixelsPerMm, centre, semiAxes } = pose
  const { right, up, towardsCamera } = cameraAxes(pose)

  const facesCamera = (at: Vector) => dot(outward(semiAxes, at), towardsCamera) > 0

  return {
    vertex: { x: 0, y: 0 },

    toScalp(px, py) {
      const across = (px - centre.x) / pixelsPerMm
      const above = (centre.y - py) / pixelsPerMm
      const seen: Vector = [
        across * right[0] + above * up[0],
        across * right[1] + above * up[1],
        across * right[2] + above * up[2],
      ]
      const towards = alongSightLine(semiAxes, seen, towardsCamera)
      if (towards === null) return null
      return ellipsoidToChart(semiAxes, [
        seen[0] + towards * towardsCamera[0],
        seen[1] + towards * towardsCamera[1],
        seen[2] + towards * towardsCamera[2],
      ])
    },

    toPhoto(x, y) {
      const at = chartToEllipsoid(semiAxes, x, y)
      if (!facesCamera(at)) return null
      return { x: centre.x + pixelsPerMm * dot(at, right), y: centre.y - pixelsPerMm * dot(at, up) }
    },

    stretch(x, y) {
      if (!facesCamera(chartToEllipsoid(semiAxes, x, y))) return null
      const { alongX, alongY } = chartSteps(semiAxes, x, y)
      const perX = pixelsPerMm / Math.sqrt(dot(alongX, alongX))
      const perY = pixelsPerMm / Math.sqrt(dot(alongY, alongY))
      return [
        perX * dot(alongX, right),
        perY * dot(alongY, right),
        -perX * dot(alongX, up),
        -perY * dot(alongY, up),
      ]
    },

    scale: (x, y) => chartScale(semiAxes, x, y),
  }
}

/** How far towards the camera the near side of the ellipsoid lies on a line of sight; null past the silhouette. */
function alongSightLine(semiAxes: HeadPose['semiAxes'], seen: Vector, towardsCamera: Vector): number | null {
  const weigh = (v: Vector): Vector => [
    v[0] / semiAxes.x ** 2,
    v[1] / semiAxes.y ** 2,
    v[2] / semiAxes.z ** 2,
  ]
  const a = dot(towardsCamera, weigh(towardsCamera))
  const b = dot(seen, weigh(towardsCamera))
  const c = dot(seen, weigh(seen)) - 1
  const discriminant = b * b - a * c
  return discriminant >= 0 ? (Math.sqrt(discriminant) - b) / a : null
}

function checkPose({ pixelsPerMm, centre, semiAxes, yaw, pitch, roll }: HeadPose): void {
  const lengths = { pixelsPerMm, ...semiAxes }
  for (const [name, value] of Object.entries(lengths))
    if (!(value > 0 && Number.isFinite(value))) throw new RangeError(`${name} must be positive, got ${value}`)
  for (const [name, value] of Object.entries({ ...centre, yaw, pitch, roll }))
    if (!Number.isFinite(value)) throw new RangeError(`${name} must be finite, got ${value}`)
}
