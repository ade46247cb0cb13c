/**
 * The same place in the same skin is asked about again and again, each time with another strength of pigment
 * in it. What lies above and below the place is worked out once. Units: mm, 1/mm; air above, the last layer's
 * index below.
 */
import { splitLayers } from './splitLayers'
import { checkLayers } from './transport/checkLayers'
import { keptSlab } from './transport/keptSlab'
import { keptStreams } from './transport/keptStreams'
import type { Layer } from './transport/Layer'
import { lit } from './transport/lit'
import { panesOf, stackPanes } from './transport/panes'
import { bottom } from './transport/stack'
import { type PigmentLayer, pigmented } from './withPigmentLayer'

/** Refractive index of air. */
const air = 1

/**
 * @param layers top first. @param place depth of the centre and thickness, mm.
 * @returns diffuse reflectance for pigment of given absorption and scattering filling the place; the same
 * number as `diffuseReflectance(withPigmentLayer(...))`.
 */
export function insetReflectance(
  layers: readonly Layer[],
  { depth, thickness }: { readonly depth: number; readonly thickness: number },
  nodes = 8,
): (pigment: Omit<PigmentLayer, 'depth' | 'thickness'>) => number {
  const last = layers[layers.length - 1]
  checkLayers(layers, { nodes, indexAbove: air, indexBelow: last.index })
  const { above, inside, below } = splitLayers(layers, depth, thickness)
  const streams = keptStreams(layers, [air, last.index], nodes)
  const cover = panesOf(above, streams)
  const ground = stackPanes(panesOf(below, streams), bottom(streams(last.index), last.index))
  return pigment => {
    const filled = inside.map(layer => {
      const beams = streams(layer.index)
      return { streams: beams, slab: keptSlab(pigmented(layer, pigment), beams) }
    })
    return lit(stackPanes(cover, stackPanes(filled, ground)), air).reflectance
  }
}
