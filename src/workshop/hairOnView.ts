import { dot } from '../head/ellipsoidChart'
import type { LinearRgb } from '../light/colours'
import type { Camera } from './camera'
import { drawHairs, type Window } from './drawHairs'
import type { Hair } from './Hair'
import { horseshoe } from './horseshoe'
import type { Seen } from './seeHead'

/** What stubble leaves of the light: on the mean where it is full, and where shafts lie side by side. */
export type StubbleTone = { readonly ratio: LinearRgb; readonly limit: LinearRgb }

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
  { ratio, limit }: StubbleTone,
  given?: LinearRgb,
): HairOnView & { strength: LinearRgb } {
  const { under: density, above } = drawHairs(hairs, camera, depth, window)
  const measured: number[] = []
  if (!given)
    hits.forEach((hit, pixel) => {
      if (
        hit?.part === 'scalp' &&
        dot(hit.normal, camera.towards) > full.facing &&
        horseshoe(hit.at) > full.grown
      )
        measured.push(pixel)
    })
  if (!given && measured.length < leastPixels)
    throw new RangeError(`only ${measured.length} pixels of full stubble are in view`)
  const strength =
    given ??
    ([0, 1, 2].map(channel => matched(density, measured, channel, ratio[channel], limit[channel])) as unknown as LinearRgb)
  const under = density.map((value, i) => kept(strength[i % 3] * value, limit[i % 3]))
  return { under, above, strength }
}

/** Shafts behind one another take no more light than a closed mat of them. */
const kept = (density: number, limit: number) => limit + (1 - limit) * Math.exp(-density)

/** The strength at which the mean share kept is the ratio, by halving. */
function matched(density: Float32Array, pixels: readonly number[], channel: number, ratio: number, limit: number): number {
  let [low, high] = [0, 20]
  for (let round = 0; round < 40; round++) {
    const strength = (low + high) / 2
    let sum = 0
    for (const pixel of pixels) sum += kept(strength * density[3 * pixel + channel], limit)
    if (sum / pixels.length > ratio) low = strength
    else high = strength
  }
  return (low + high) / 2
}
