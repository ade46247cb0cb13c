/**
 * From the scalp to a photo of a whole head and back, so that dots crowd and narrow where the head turns away.
 * Rule: the pose's ellipsoid under a scaled-orthographic camera, charted by `ellipsoidChart`. Units: pixels, mm, radians.
 */

import { chartScale, chartToEllipsoid, dot, ellipsoidToChart, type Vector } from './ellipsoidChart'
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

  /** Pixels right and down of a displacement in head axes, mm. */
  const project = (v: Vector) => ({ x: pixelsPerMm * dot(v, right), y: -pixelsPerMm * dot(v, up) })

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
      const place = chartToEllipsoid(semiAxes, x, y)
      if (!(dot(place.normal, towardsCamera) > 0)) return null
      const offset = project(place.at)
      return { x: centre.x + offset.x, y: centre.y + offset.y }
    },

    stretch(x, y) {
      const place = chartToEllipsoid(semiAxes, x, y)
      if (!(dot(place.normal, towardsCamera) > 0)) return null
      const { alongX, alongY } = place
      const dx = project(alongX)
      const dy = project(alongY)
      const lengthX = Math.sqrt(dot(alongX, alongX))
      const lengthY = Math.sqrt(dot(alongY, alongY))
      return [dx.x / lengthX, dy.x / lengthY, dx.y / lengthX, dy.y / lengthY]
    },

    scale: (x, y) => chartScale(chartToEllipsoid(semiAxes, x, y)),
  }
}

/** Picture right, picture up and towards the camera, as unit vectors in head axes. */
function cameraAxes({ yaw, pitch, roll }: HeadPose) {
  const [sinYaw, cosYaw] = [Math.sin(yaw), Math.cos(yaw)]
  const [sinPitch, cosPitch] = [Math.sin(pitch), Math.cos(pitch)]
  const [sinRoll, cosRoll] = [Math.sin(roll), Math.cos(roll)]
  const level: Vector = [cosYaw, -sinYaw, 0]
  const upright: Vector = [-sinPitch * sinYaw, -sinPitch * cosYaw, cosPitch]
  const turn = (a: number, b: number): Vector => [
    a * level[0] + b * upright[0],
    a * level[1] + b * upright[1],
    a * level[2] + b * upright[2],
  ]
  return {
    right: turn(cosRoll, sinRoll),
    up: turn(-sinRoll, cosRoll),
    towardsCamera: [cosPitch * sinYaw, cosPitch * cosYaw, sinPitch] satisfies Vector,
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
