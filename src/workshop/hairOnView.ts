import { dot } from '../head/ellipsoidChart'
import type { LinearRgb } from '../light/colours'
import type { Camera } from './camera'
import { drawHairs } from './drawHairs'
import type { Hair } from './Hair'
import { horseshoe } from './horseshoe'
import { mapRgb } from './mapRgb'
import type { Seen } from './seeHead'
import type { Window } from './Window'

/** Share of light the hairs of a view leave: by channel under the skin, all alike above it. */
export type HairOnView = { readonly under: Float32Array; readonly above: Float32Array }

/** Full stubble, seen well enough to be measured. */
const full = { grown: 0.97, facing: 0.5 }

/** Fewer pixels of full stubble than this say nothing about its mean. */
const leastPixels = 2000

/**
 * Draws the hairs and sets the strength of their shafts so that full stubble keeps, on the mean, exactly the share of
 * light that the layered skin keeps. In a window without enough full stubble the strengths given are used.
 */
export function hairOnView(
  hairs: readonly Hair[],
  camera: Camera,
  { hits, depth }: Seen,
  window: Window,
  ratio: LinearRgb,
  given?: LinearRgb,
): HairOnView & { strength: LinearRgb } {
  const { under: density, above } = drawHairs(hairs, camera, depth, window)
  const strength = given ?? matchedStrength(density, ratio, fullPixels(hits, camera))
  const under = density.map((value, i) => Math.exp(-strength[i % 3] * value))
  return { under, above, strength }
}

/** Pixels that show full stubble. */
function fullPixels(hits: Seen['hits'], camera: Camera): number[] {
  const isFull = (hit: Seen['hits'][number]) =>
    hit?.part === 'scalp' && dot(hit.normal, camera.towards) > full.facing && horseshoe(hit.at) > full.grown
  const pixels = hits.flatMap((hit, pixel) => (isFull(hit) ? [pixel] : []))
  if (pixels.length < leastPixels) throw new RangeError(`${pixels.length} pixels of full stubble are in view`)
  return pixels
}

const matchedStrength = (density: Float32Array, ratio: LinearRgb, pixels: readonly number[]) =>
  mapRgb(ratio, (value, channel) => matched(density, pixels, channel, value))

/** The strength at which the mean of exp(-strength x density) is the ratio, by halving. */
function matched(density: Float32Array, pixels: readonly number[], channel: number, ratio: number): number {
  let [low, high] = [0, 20]
  for (let round = 0; round < 40; round++) {
    const strength = (low + high) / 2
    let sum = 0
    for (const pixel of pixels) sum += Math.exp(-strength * density[3 * pixel + channel])
    if (sum / pixels.length > ratio) low = strength
    else high = strength
  }
  return (low + high) / 2
}
