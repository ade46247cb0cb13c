/**
 * Skin is lit and some of the light comes back: how much, at one wavelength, decides the colour.
 *
 * Rule: adding-doubling (van de Hulst 1980; Prahl, van Gemert, Welch 1993) with beams split at the critical
 * angles and delta-M scaled scattering. Reflectances of skin are right within 0.0005 at 8 nodes and within
 * 0.006 at 4. Units: mm, 1/mm; reflectance and transmittance as shares of the light that falls on the top.
 */
import { checkLayers } from './transport/checkLayers'
import { keptStreams } from './transport/keptStreams'
import type { Layer } from './transport/Layer'
import { lit, type Reflectance } from './transport/lit'
import { panesOf, stackPanes } from './transport/panes'
import { bottom } from './transport/stack'

export type { Layer } from './transport/Layer'
export type { Reflectance } from './transport/lit'

/** `nodes`: beams per hemisphere, 2 to 64; `indexAbove` and `indexBelow`: refractive indices outside. */
export type ReflectanceOptions = {
  readonly nodes?: number
  readonly indexAbove?: number
  readonly indexBelow?: number
}

/**
 * Diffuse reflectance and total transmittance of a stack of layers for one wavelength and a perpendicular
 * beam; light that leaves the bottom is lost.
 * @param layers top first, at least one.
 * @throws OpticsError with the value that no tissue can have.
 */
export function diffuseReflectance(layers: readonly Layer[], options: ReflectanceOptions = {}): Reflectance {
  const { nodes = 8, indexAbove = 1, indexBelow = layers.at(-1)?.index ?? 1 } = options
  checkLayers(layers, { nodes, indexAbove, indexBelow })
  const streams = keptStreams(layers, [indexAbove, indexBelow], nodes)
  const ground = bottom(streams(layers[layers.length - 1].index), indexBelow)
  return lit(stackPanes(panesOf(layers, streams), ground), indexAbove)
}
