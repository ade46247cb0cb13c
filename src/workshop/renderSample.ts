import { dot } from '../head/ellipsoidChart'
import type { SampleView } from '../head/sampleViews'
import type { LinearRgb } from '../light/colours'
import { backdrop } from './backdrop'
import { type Camera, camera as cameraOf } from './camera'
import { castRay, type Hit } from './castRay'
import { growBrows } from './growBrows'
import { growStubble } from './growStubble'
import { type HairOnView, hairOnView } from './hairOnView'
import { type HeadShape, headShape } from './headShape'
import { mapRgb } from './mapRgb'
import { lampSeen, openness } from './openness'
import { type Room, room as roomOf } from './room'
import { sampleCrosses } from './sampleCrosses'
import { scaleStrip, stripLight } from './scaleStrip'
import { reverse, seeHead } from './seeHead'
import { shadeCloth } from './shadeCloth'
import { type Reached, shadeSkin } from './shadeSkin'
import { skinMap } from './skinMap'
import type { Window } from './Window'

/** Light on the sensor of one view and what is known of it; row by row, red, green, blue in turn. */
export type Rendered = {
  readonly width: number
  readonly height: number
  /** Linear light, 1 = white. */
  readonly light: Float32Array
  /** The same as it would be without hair and shine: the skin's own reflectance times its shading. */
  readonly bare: Float32Array
  /** Factor of shading on the skin's own reflectance (grey on the scalp); 0 beside the head. */
  readonly shading: Float32Array
  readonly hair: HairOnView & { readonly strength: LinearRgb }
}

export type Paint = {
  /** Linear sRGB of skin with a factor more melanin and blood. */
  readonly colour: (melanin: number, blood: number) => LinearRgb
  /** What full stubble leaves of it. */
  readonly stubble: LinearRgb
}

/** Camera exposure: the best lit skin comes out at about three quarters of the sRGB scale. */
const exposure = 1.15

/** Neighbouring pixels further apart than this along the sight line are an outline, mm; an outline is seen by this many rays a side. */
const step = 2.5
const raysAside = 3

/** All chance in the sample comes from this number. */
export const sampleSeed = 20261122

/**
 * One view of the sample, or a window of it.
 * @param options.strength darkness of the shafts, known from another view; without it this view sets its own.
 */
export function renderSample(
  name: keyof typeof sampleCrosses,
  view: SampleView,
  paint: Paint,
  options: { readonly window?: Window; readonly strength?: LinearRgb } = {},
): Rendered {
  const { window = { x: 0, y: 0, width: view.width, height: view.height }, strength } = options
  if (view.map.kind !== 'head') throw new RangeError(`the sample needs a head map, got ${view.map.kind}`)
  const camera = cameraOf(view.map)
  const shape = headShape(view.map.semiAxes)
  const room = roomOf(camera)
  const strip = scaleStrip(sampleCrosses[name], camera.pixelsPerMm)
  const seen = seeHead(shape, view.map, camera, window)
  const hairs = [...growStubble(shape, view.map.semiAxes, sampleSeed), ...growBrows(shape, sampleSeed)]
  const hair = hairOnView(hairs, camera, seen, window, paint.stubble, strength)

  const { width, height } = window
  const light = new Float32Array(3 * width * height)
  const bare = new Float32Array(3 * width * height)
  const shading = new Float32Array(3 * width * height)
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const pixel = row * width + column
      const [px, py] = [window.x + column, window.y + row]
      const outline = isOutline(seen.depth, column, row, width, height)
      const paper = strip(px, py)
      const rays = paper !== null ? [] : outline ? fan(shape, camera, px, py) : [seen.hits[pixel]]
      if (paper !== null) light.fill(exposure * stripLight * paper, 3 * pixel, 3 * pixel + 3)
      for (const hit of rays) {
        const sent = paintHit(hit, shape, room, paint, hair, pixel, [px / view.width, py / view.height])
        for (let channel = 0; channel < 3; channel++) {
          light[3 * pixel + channel] += sent.light[channel] / rays.length
          bare[3 * pixel + channel] += sent.bare[channel] / rays.length
          shading[3 * pixel + channel] += sent.shading[channel] / rays.length
        }
      }
    }
  return { width, height, light, bare, shading, hair }
}

/** Stubble breaks up shine: this share of it is left where stubble lets no light through. */
const shineOverHair = 0.4

const none: LinearRgb = [0, 0, 0]

function paintHit(
  hit: Hit | null,
  shape: HeadShape,
  room: Room,
  { colour }: Paint,
  { under, above }: HairOnView,
  pixel: number,
  [u, v]: readonly [number, number],
) {
  if (!hit) {
    const wall = backdrop(u, v)
    return { light: [wall, wall, wall] as LinearRgb, bare: none, shading: none }
  }
  const reached = lightReaching(hit, shape, room)
  if (hit.part === 'cape')
    return { light: shadeCloth(hit, room, reached, exposure), bare: none, shading: none }
  const { melanin, blood } = skinMap(hit)
  const skin = shadeSkin(hit, room, reached)
  const own = colour(melanin, blood)
  const shading = mapRgb(skin.shading, share => exposure * share)
  const bare = mapRgb(own, (share, channel) => share * shading[channel])
  const shine = exposure * skin.shine * (shineOverHair + (1 - shineOverHair) * under[3 * pixel + 1])
  const light = mapRgb(bare, (share, channel) => above[pixel] * (share * under[3 * pixel + channel] + shine))
  return { light, bare, shading }
}

/** A lamp high above a place with nothing near is not traced. */
const clearOfShadow = 0.35

function lightReaching(hit: Hit, shape: HeadShape, { key, fill }: Room): Reached {
  const free = hit.part === 'scalp' && shape.others(...hit.at) > 60
  const reach = (lamp: Room['key']) =>
    free && dot(hit.normal, lamp.towards) > clearOfShadow ? 1 : lampSeen(shape, hit, lamp.towards)
  return { key: reach(key), fill: reach(fill), open: free ? 1 : openness(shape, hit) }
}

function isOutline(depth: Float32Array, column: number, row: number, width: number, height: number): boolean {
  const here = depth[row * width + column]
  return [
    [column - 1, row],
    [column + 1, row],
    [column, row - 1],
    [column, row + 1],
  ].some(([x, y]) => {
    if (x < 0 || y < 0 || x >= width || y >= height) return false
    const next = depth[y * width + x]
    return here !== next && !(Math.abs(here - next) < step)
  })
}

function fan(shape: HeadShape, camera: Camera, px: number, py: number): (Hit | null)[] {
  const hits: (Hit | null)[] = []
  for (let ray = 0; ray < raysAside * raysAside; ray++) {
    const dx = ((ray % raysAside) + 0.5) / raysAside - 0.5
    const dy = (Math.floor(ray / raysAside) + 0.5) / raysAside - 0.5
    hits.push(castRay(shape, camera.start(px + dx, py + dy), reverse(camera)))
  }
  return hits
}
