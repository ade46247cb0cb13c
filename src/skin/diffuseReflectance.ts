/**
 * Skin is lit and some of the light comes back: how much, at one wavelength, decides the colour.
 *
 * Rule: adding-doubling (van de Hulst 1980; Prahl, van Gemert, Welch 1993) with beams split at the critical angles and
 * delta-M scaled scattering. At 8 nodes reflectances are right within 0.002, at 4 within 0.006.
 * Units: mm, 1/mm; reflectance and transmittance as shares of the light that falls on the top.
 */
import { checkLayers } from './transport/checkLayers'
import { fresnel } from './transport/fresnel'
import type { Layer } from './transport/Layer'
import { multiply, solveOneMinus } from './transport/matrices'
import { slabOf } from './transport/slab'
import { addBorder, addSlab, type Below, borderOf, bottom } from './transport/stack'
import { type Streams, streamsOf } from './transport/streams'

/** `nodes`: beams per hemisphere, 2 to 64; `indexAbove` and `indexBelow`: refractive indices outside. */
export type ReflectanceOptions = {
  readonly nodes?: number
  readonly indexAbove?: number
  readonly indexBelow?: number
}

/** Shares of the incident light, 0..1. */
export type Reflectance = {
  /** Leaves the top at any angle; without the part the top border mirrors. */
  readonly reflectance: number
  /** Leaves the bottom at any angle, unscattered light included. */
  readonly transmittance: number
  /** Mirrored by the top border. */
  readonly specular: number
}

/** Beams kept for the sets of indices seen so far: an app uses one or two. */
const mostKept = 64
const kept = new Map<string, Streams[]>()

function keptStreams(indices: number[], outside: number[], nodes: number): Streams[] {
  const key = `${nodes};${indices.join()};${outside.join()}`
  let streams = kept.get(key)
  if (!streams) {
    if (kept.size >= mostKept) kept.clear()
    streams = streamsOf(indices, outside, nodes)
    kept.set(key, streams)
  }
  return streams
}

/** Light leaving the top, and leaving the bottom, for a perpendicular beam from above. */
function lit(below: Below, indexAbove: number): Reflectance {
  const border = borderOf(below.streams, indexAbove)
  const size = border.length
  const specular = fresnel(1, indexAbove, below.streams.index)
  const scratch = below.reflection.slice()
  const down = new Float64Array(size * size)
  for (let to = 0; to < size; to++)
    for (let from = 0; from < size; from++) scratch[to * size + from] *= border[to]
  down[0] = 1 - specular
  solveOneMinus(scratch, down, size)
  multiply(below.reflection, down, scratch, size)
  let reflectance = 0
  let transmittance = 0
  for (let beam = 0; beam < size; beam++) {
    reflectance += (1 - border[beam]) * scratch[beam * size]
    transmittance += below.passed[beam] * down[beam * size]
  }
  return { reflectance, transmittance, specular }
}

/**
 * Diffuse reflectance and total transmittance of a stack of layers for one wavelength and a perpendicular beam.
 * @param layers top first, at least one.
 * @throws RangeError naming the value that no tissue can have.
 */
export function diffuseReflectance(layers: readonly Layer[], options: ReflectanceOptions = {}): Reflectance {
  const { nodes = 8, indexAbove = 1, indexBelow = layers.at(-1)?.index ?? 1 } = options
  checkLayers(layers, { nodes, indexAbove, indexBelow })
  const streams = keptStreams(
    layers.map(layer => layer.index),
    [indexAbove, indexBelow],
    nodes,
  )
  let below = bottom(streams[layers.length - 1], indexBelow)
  for (let i = layers.length - 1; i >= 0; i--) {
    if (below.streams !== streams[i]) below = addBorder(below, streams[i])
    const slab = slabOf(layers[i], streams[i])
    if (slab) below = addSlab(below, slab)
  }
  return lit(below, indexAbove)
}
