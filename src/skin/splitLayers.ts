import { OpticsError } from '../light/OpticsError'
import type { Layer } from './transport/Layer'

/** A stack cut at two depths, each part top first; `above` and `below` may be empty. */
export type SplitLayers = {
  readonly above: readonly Layer[]
  readonly inside: readonly Layer[]
  readonly below: readonly Layer[]
}

/** Slivers thinner than this are rounding, mm. */
const leastThickness = 1e-9

/**
 * Cuts a stack of layers at the top and the bottom of a place in it.
 * @param depth of the place's centre, mm. @param thickness of the place, mm, above 0.
 * @throws OpticsError with the depth or thickness that does not fit into the stack.
 */
export function splitLayers(layers: readonly Layer[], depth: number, thickness: number): SplitLayers {
  const total = layers.reduce((sum, layer) => sum + layer.thickness, 0)
  if (!(thickness > 0)) throw new OpticsError('thickness', thickness)
  const top = depth - thickness / 2
  const bottom = depth + thickness / 2
  if (!(top >= -leastThickness && bottom <= total + leastThickness))
    throw new OpticsError(
      'depth',
      depth,
      `from ${top} to ${bottom} mm lies outside the ${total} mm of the stack`,
    )
  const part = (from: number, to: number): Layer[] => {
    let start = 0
    return layers.flatMap(layer => {
      const end = start + layer.thickness
      const cut = Math.min(end, to) - Math.max(start, from)
      start = end
      if (cut <= leastThickness) return []
      return cut === layer.thickness ? [layer] : [{ ...layer, thickness: cut }]
    })
  }
  return { above: part(0, top), inside: part(top, bottom), below: part(bottom, total) }
}
