import { dot, type Vector } from '../head/ellipsoidChart'
import type { Camera } from './camera'
import type { Hair } from './Hair'
import { cross } from './vectors'
import type { Window } from './Window'

/** What the hairs leave of the light, red, green, blue in turn: the shafts within the skin, and what stands out of it. */
export type HairField = { readonly under: Float32Array; readonly above: Float32Array }

/** How far a shaft's darkness spreads in skin, standard deviation in mm: red light travels furthest. */
const spread = [0.46, 0.36, 0.29]

/** The shaft lies this far beside the place where the hair comes out, towards its bulb, mm. */
const shaft = { from: 0.05, to: 0.4 }

/** Skin seen flatter than this shows no shafts, and than this no hairs; a hair further than this behind the surface is hidden, mm. */
const flattest = 0.12
const edgeOn = 0.1
const hidden = 2.5

/** Hairs that root further than this outside the window do not reach into it, pixels. */
const outside = 30

/** Standard deviation of one pixel's own area, pixels. */
const pixelArea = 0.35

/**
 * Optical density of the shafts at strength 1 in `under`, what stands out in `above` as a share kept.
 * @param depth distance of the surface along each pixel's sight line, mm; Infinity where there is none.
 */
export function drawHairs(
  hairs: readonly Hair[],
  camera: Camera,
  depth: Float32Array,
  window: Window,
): HairField {
  const field = {
    under: new Float32Array(3 * window.width * window.height),
    above: new Float32Array(window.width * window.height).fill(1),
  }
  for (const hair of hairs) {
    const facing = dot(hair.normal, camera.towards)
    if (facing < edgeOn || !seen(hair.root, camera, depth, window)) continue
    if (facing > flattest && hair.shadow > 0) drawShaft(field.under, hair, camera, window)
    for (let point = 0; point + 1 < hair.course.length; point++)
      drawRod(field.above, [hair.course[point], hair.course[point + 1]], hair, camera, window)
  }
  return field
}

function seen(root: Vector, camera: Camera, depth: Float32Array, { x, y, width, height }: Window): boolean {
  const at = camera.pixel(root)
  const column = Math.min(width - 1, Math.max(0, Math.round(at.x - x)))
  const row = Math.min(height - 1, Math.max(0, Math.round(at.y - y)))
  if (Math.abs(at.x - x - column) > outside || Math.abs(at.y - y - row) > outside) return false
  const start = camera.start(at.x, at.y)
  const along = dot(start, camera.towards) - dot(root, camera.towards)
  return along < depth[row * width + column] + hidden
}

function drawShaft(
  under: Float32Array,
  { root, normal, leans, shadow }: Hair,
  camera: Camera,
  window: Window,
): void {
  const { pixelsPerMm, right, up } = camera
  const aside = cross(normal, leans)
  const [a, b] = [pixelsPerMm * dot(leans, right), pixelsPerMm * dot(aside, right)]
  const [c, d] = [-pixelsPerMm * dot(leans, up), -pixelsPerMm * dot(aside, up)]
  const area = a * d - b * c
  if (Math.abs(area) < 1e-6) return
  const centre = camera.pixel(root)
  const reach = pixelsPerMm * (3 * spread[0] + shaft.to)
  each(centre.x - reach, centre.y - reach, centre.x + reach, centre.y + reach, window, (px, py, pixel) => {
    const along = (d * (px - centre.x) - b * (py - centre.y)) / area
    const across = (-c * (px - centre.x) + a * (py - centre.y)) / area
    const beyond = along > -shaft.from ? along + shaft.from : along < -shaft.to ? along + shaft.to : 0
    const square = beyond * beyond + across * across
    if (square > 9 * spread[0] ** 2) return
    for (let channel = 0; channel < 3; channel++)
      under[3 * pixel + channel] += shadow * Math.exp((-0.5 * square) / spread[channel] ** 2)
  })
}

/** A thin rod covers its width of each pixel it crosses; `clear` of the light there gets past it. */
function drawRod(
  above: Float32Array,
  ends: readonly [Vector, Vector],
  { width, clear }: Hair,
  camera: Camera,
  window: Window,
): void {
  const [one, two] = [camera.pixel(ends[0]), camera.pixel(ends[1])]
  const [u, v] = [two.x - one.x, two.y - one.y]
  const long = Math.sqrt(u * u + v * v)
  const wide = width * camera.pixelsPerMm
  const blur = Math.sqrt(pixelArea ** 2 + wide ** 2 / 12)
  const deepest = wide / (Math.sqrt(2 * Math.PI) * blur)
  const reach = 3 * blur
  const [left, top] = [Math.min(one.x, two.x) - reach, Math.min(one.y, two.y) - reach]
  const [right, bottom] = [Math.max(one.x, two.x) + reach, Math.max(one.y, two.y) + reach]
  each(left, top, right, bottom, window, (px, py, pixel) => {
    const [p, q] = [px - one.x, py - one.y]
    const along = long > 1e-6 ? (p * u + q * v) / long : 0
    const aside = Math.max(0, p * p + q * q - along * along)
    const inside = Math.max(0, ramp((along + blur) / (2 * blur)) - ramp((along - long - blur) / (2 * blur)))
    const cover = Math.min(1, deepest * inside * Math.exp((-0.5 * aside) / blur ** 2))
    above[pixel] *= 1 - cover * (1 - clear)
  })
}

const ramp = (t: number) => Math.min(1, Math.max(0, t))

function each(
  left: number,
  top: number,
  right: number,
  bottom: number,
  window: Window,
  visit: (px: number, py: number, pixel: number) => void,
): void {
  const [first, last] = [Math.max(window.x, Math.ceil(left)), Math.min(window.x + window.width - 1, right)]
  const lowest = Math.min(window.y + window.height - 1, bottom)
  for (let py = Math.max(window.y, Math.ceil(top)); py <= lowest; py++)
    for (let px = first; px <= last; px++) visit(px, py, (py - window.y) * window.width + px - window.x)
}
