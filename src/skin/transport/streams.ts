/**
 * A beam bends where the refractive index changes, but the product of index and sine stays. So the same
 * numbered beam is followed through all media; a medium of low index has only the steep ones, the rest are
 * thrown back at its border.
 *
 * Rule: the range of that product is split at every index present, because the reflection at a border has a
 * kink there. Each part is sampled by Gauss nodes in the cosine of the thinnest medium that still has it; the
 * part around the perpendicular is sampled by Radau nodes, so that beam 0 is the perpendicular one. Source:
 * S. A. Prahl, M. J. C. van Gemert, A. J. Welch, Appl. Opt. 32, 559 (1993), extended to any number of
 * indices.
 */
import { gaussLegendre, gaussRadau } from './quadrature'

/** The beams of one medium, steepest first. */
export type Streams = {
  readonly index: number
  /** Cosine of each beam to the normal, 0..1. */
  readonly cosines: Float64Array
  /** Integration weight of each beam over the cosine; they sum to about 1. */
  readonly weights: Float64Array
}

type Beam = { level: number; cosine: number; weight: number }

/** Nodes in a part from which the cosine outside the skin samples it better than the cosine inside. */
const enoughForOutside = 3

function beamsOf(levels: number[], thinnest: number, nodes: number): Beam[] {
  const perPart = levels.length === 1 ? nodes : Math.ceil(nodes / 2)
  const cosine = (product: number, index: number) => Math.sqrt(1 - (product / index) ** 2)
  return levels.flatMap((level, part) => {
    const { nodes: places, weights } = part === 0 ? gaussRadau(perPart) : gaussLegendre(perPart)
    const medium = perPart >= enoughForOutside ? level : Math.max(level, thinnest)
    const least = cosine(level, medium)
    const range = cosine(part === 0 ? 0 : levels[part - 1], medium) - least
    return places.map((place, i) => ({
      level: medium,
      cosine: least + place * range,
      weight: weights[i] * range,
    }))
  })
}

/**
 * @param indices refractive index of the layers.
 * @param outside refractive indices above and below.
 * @param nodes beams wanted in the densest layer; at least two for every distinct index.
 * @returns the beams of each layer; layers of equal index share one object.
 */
export function streamsOf(indices: readonly number[], outside: readonly number[], nodes: number): Streams[] {
  const densest = Math.max(...indices)
  const levels = [...new Set([...indices, ...outside])]
    .filter(level => level <= densest)
    .sort((a, b) => a - b)
  const beams = beamsOf(levels, Math.min(...indices), nodes)
  const byIndex = new Map<number, Streams>()
  for (const index of indices) {
    const present = beams.filter(beam => beam.level <= index)
    const cosines = Float64Array.from(present, ({ level, cosine }) =>
      level === index ? cosine : Math.sqrt(1 - (level / index) ** 2 * (1 - cosine * cosine)),
    )
    const weights = Float64Array.from(
      present,
      ({ level, cosine, weight }, i) => ((level / index) ** 2 * cosine * weight) / cosines[i],
    )
    byIndex.set(index, { index, cosines, weights })
  }
  return indices.map(index => byIndex.get(index)!)
}
