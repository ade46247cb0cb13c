import { dot, type Vector } from '../head/ellipsoidChart'
import type { Camera } from './camera'
import type { Hair } from './Hair'
import { cross } from './vectors'

/** Part of a photo, pixels. */
export type Window = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What the hairs leave of the light, red, green, blue in turn: the shafts within the skin, and what stands out of it. */
export type HairField = { readonly under: Float32Array; readonly above: Float32Array }

/** How far a shaft's darkness spreads in skin, standard deviation in mm: red light travels furthest. */
const spread = [0.46, 0.36, 0.29]

/** The shaft lies this far beside the place where the hair comes out, towards its bulb, mm. */
const shaft = { from: 0.05, to: 0.4 }

/** Skin seen flatter than this shows no shafts; a hair further than this behind the surface is hidden, mm. */
const flattest = 0.12
const hidden = 2.5

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
    if (facing < 0.1 || !seen(hair.root, camera, depth, window)) continue
    if (facing > flattest && hair.shadow > 0) drawShaft(field.under, hair, camera, window)
    for (let point = 0; point + 1 < hair.course.length; point++)
      drawRod(field.above, hair.course[point], hair.course[point + 1], hair, camera, window)
  }
  return field
}

function seen(root: Vector, camera: Camera, depth: Float32Array, { x, y, width, height }: Window): boolean {
  const at = camera.pixel(root)
  const column = Math.min(width - 1, Math.max(0, Math.round(at.x - x)))
  const row = Math.min(height - 1, Math.max(0, Math.round(at.y - y)))
  if (Math.abs(at.x - x - column) > 30 || Math.abs(at.y - y - row) > 30) return false
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
  from: Vector,
  to: Vector,
  hair: Hair,
  camera: Camera,
  window: Window,
): void {
  const [one, two] = [camera.pixel(from), camera.pixel(to)]
  const [u, v] = [two.x - one.x, two.y - one.y]
  const long = Math.sqrt(u * u + v * v)
  const wide = hair.width * camera.pixelsPerMm
  const blur = Math.sqrt(pixelArea ** 2 + wide ** 2 / 12)
  const reach = 3 * blur
  const [left, top] = [Math.min(one.x, two.x) - reach, Math.min(one.y, two.y) - reach]
  const [far, low] = [Math.max(one.x, two.x) + reach, Math.max(one.y, two.y) + reach]
  each(left, top, far, low, window, (px, py, pixel) => {
    const [p, q] = [px - one.x, py - one.y]
    const along = long > 1e-6 ? (p * u + q * v) / long : 0
    const across2 = Math.max(0, p * p + q * q - along * along)
    const inside = ramp((along + blur) / (2 * blur)) - ramp((along - long - blur) / (2 * blur) + 0) || 0
    const cover =
      (wide / (Math.sqrt(2 * Math.PI) * blur)) * Math.exp((-0.5 * across2) / blur ** 2) * Math.max(0, inside)
    above[pixel] *= 1 - Math.min(1, cover) * (1 - hair.clear)
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
  for (
    let py = Math.max(window.y, Math.ceil(top));
    py <= Math.min(window.y + window.height - 1, bottom);
    py++
  )
    for (
      let px = Math.max(window.x, Math.ceil(left));
      px <= Math.min(window.x + window.width - 1, right);
      px++
    )
      visit(px, py, (py - window.y) * window.width + px - window.x)
}
