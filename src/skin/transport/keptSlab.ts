import type { Layer } from './Layer'
import { type Slab, slabOf } from './slab'
import type { Streams } from './streams'

/** Slabs kept per set of beams; a suggestion looks at 16 wavelengths of some tens of strengths. About 2 MB. */
const mostKept = 2048
const kept = new WeakMap<Streams, Map<string, Slab | null>>()

/**
 * The same pigment in the same skin is looked at again a little higher and a little deeper: `slabOf`, kept. Thickness counts to
 * a thousandth of a nanometre, for the first who asks too: a picture must not hang on what was looked at before it.
 */
export function keptSlab(layer: Layer, streams: Streams): Slab | null {
  let slabs = kept.get(streams)
  if (!slabs) {
    slabs = new Map()
    kept.set(streams, slabs)
  }
  const thickness = layer.thickness.toFixed(9)
  const key = `${thickness};${layer.absorption};${layer.scattering};${layer.anisotropy}`
  let slab = slabs.get(key)
  if (slab === undefined) {
    // Stryker disable next-line ConditionalExpression,EqualityOperator: how many are kept is memory, not light
    if (slabs.size >= mostKept) slabs.clear()
    slab = slabOf({ ...layer, thickness: Number(thickness) }, streams)
    slabs.set(key, slab)
  }
  return slab
}
