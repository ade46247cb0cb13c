import { dot, type Vector } from '../head/ellipsoidChart'
import type { SampleView } from '../head/sampleViews'
import type { Point } from '../geometry/Point'
import type { LinearRgb } from '../light/colours'
import { castRay, unit } from './castRays'
import { headShape } from './headShape'
import { clouds } from './noise'
import { scaleStrip } from './scaleStrip'
import { shadeSkin } from './shadePixel'
import { stubbleField } from './stubbleField'

/** Light on the sensor of one view, and what is known of it: all row by row, red, green, blue in turn. */
export type Rendered = {
  readonly width: number
  readonly height: number
  /** Linear light, 1 = white. */
  readonly light: Float32Array
  /** Share of light that stubble leaves, 1 on bare skin. */
  readonly stubble: Float32Array
  /** Factor of shading on the skin's own reflectance; 0 where there is no scalp. */
  readonly shading: Float32Array
}

/** Part of a view, pixels; all of it unless told otherwise. */
export type Window = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Camera exposure: the best lit skin comes out at about three quarters of the sRGB scale. */
const exposure = 1.22

export function renderSample(
  view: SampleView,
  cross: Point,
  colour: (melanin: number, blood: number) => LinearRgb,
  seed: number,
  window: Window = { x: 0, y: 0, width: view.width, height: view.height },
): Rendered {
  if (view.map.kind !== 'head') throw new RangeError(`the sample needs a head map, got ${view.map.kind}`)
  const pose = view.map
  const { right, up, towards } = axes(pose.yaw, pose.pitch)
  const lamp = unit(add(add(scaled(right, -0.34), scaled(up, 0.66)), scaled(towards, 0.7)))
  const room = { lamp, up, towardsCamera: towards }
  const shape = headShape(pose.semiAxes)
  const strip = scaleStrip(cross, pose.pixelsPerMm)
  const whole = stubbleField(pose, view, seed)
  const { width, height } = window
  const light = new Float32Array(3 * width * height)
  const stubble = new Float32Array(3 * width * height).fill(1)
  const shading = new Float32Array(width * height)

  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const [px, py] = [window.x + column, window.y + row]
      const pixel = row * width + column
      const across = (px - pose.centre.x) / pose.pixelsPerMm
      const above = (pose.centre.y - py) / pose.pixelsPerMm
      const start = add(add(scaled(right, across), scaled(up, above)), scaled(towards, 330))
      const printed = strip(px, py)
      const hit = printed === null ? castRay(shape, start, towards, lamp) : null
      for (let channel = 0; channel < 3; channel++)
        light[3 * pixel + channel] = printed === null ? backdrop(px / view.width, py / view.height) : 0.86 * printed
      if (!hit) continue
      if (hit.part === 'cape') {
        const folds = 0.5 + 0.5 * clouds(91, hit.at[0] / 30, hit.at[1] / 30, hit.at[2] / 60, 2)
        const facing = Math.max(0, dot(hit.normal, lamp))
        const cloth = exposure * (0.012 + 0.03 * facing * hit.lit * folds + 0.012 * hit.open)
        light.set([cloth, cloth * 1.02, cloth * 1.08], 3 * pixel)
        continue
      }
      const skin = shadeSkin(hit, room, colour)
      const scalp = hit.part === 'scalp' || hit.part === 'neck'
      if (scalp) shading[pixel] = exposure * skin.shading
      for (let channel = 0; channel < 3; channel++) {
        const kept = scalp ? whole[3 * (py * view.width + px) + channel] : 1
        stubble[3 * pixel + channel] = kept
        light[3 * pixel + channel] = exposure * (skin.body[channel] * skin.shading * kept + skin.shine)
      }
    }
  return { width, height, light, stubble, shading }
}

/** A grey clinic wall, brighter behind the head, out of focus. */
function backdrop(u: number, v: number): number {
  const glow = Math.exp(-((u - 0.42) ** 2) / 0.3 - (v - 0.35) ** 2 / 0.4)
  return 0.3 + 0.2 * glow
}

function axes(yaw: number, pitch: number) {
  const [s, c] = [Math.sin(yaw), Math.cos(yaw)]
  const [t, d] = [Math.sin(pitch), Math.cos(pitch)]
  return {
    right: [c, -s, 0] as Vector,
    up: [-t * s, -t * c, d] as Vector,
    towards: [d * s, d * c, t] as Vector,
  }
}

const scaled = (v: Vector, by: number): Vector => [v[0] * by, v[1] * by, v[2] * by]
const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
