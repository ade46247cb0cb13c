import type { Layer } from './Layer'
import { type Streams, streamsOf } from './streams'

/** Sets of indices kept: an app meets one or two. */
const mostKept = 64
const kept = new Map<string, Map<number, Streams>>()

/**
 * The beams of every refractive index in a stack; kept, so that tables made for them serve the next call too.
 * @param outside refractive indices above and below. @param nodes beams wanted in the densest layer.
 */
export function keptStreams(
  layers: readonly Layer[],
  outside: readonly number[],
  nodes: number,
): (index: number) => Streams {
  const indices = [...new Set(layers.map(layer => layer.index))]
  const key = `${nodes};${indices.join()};${outside.join()}`
  let streams = kept.get(key)
  if (!streams) {
    // Stryker disable next-line ConditionalExpression,EqualityOperator: how many sets are kept is memory, not light
    if (kept.size >= mostKept) kept.clear()
    streams = new Map(streamsOf(indices, outside, nodes).map(one => [one.index, one]))
    kept.set(key, streams)
  }
  const known = streams
  return index => known.get(index)!
}
