/**
 * Where a scattered beam goes: shares from every beam into every beam, forward and backward.
 *
 * Rule: Henyey-Greenstein phase function in Legendre moments g^l, delta-M scaled: the narrow forward peak
 * that the beams cannot resolve, g^M with M the number of beams, counts as not scattered at all (W. J.
 * Wiscombe, J. Atmos. Sci. 34, 1408, 1977). What the nodes lose in the sum is put back on the straight-on
 * share, so that scattering neither makes nor loses light (I. P. Grant, G. E. Hunt, Proc. R. Soc. A 313, 183,
 * 1969).
 */
import type { Streams } from './streams'

/**
 * `forward[to * count + from]`, flux shares of one scattering event; `peak` is the share that counts as
 * unscattered.
 */
export type Redistribution = {
  readonly forward: Float64Array
  readonly backward: Float64Array
  readonly peak: number
}

/** Legendre polynomials up to the degree of the last beam, for every beam: `[degree * count + beam]`. */
function legendreTable(cosines: Float64Array): Float64Array {
  const count = cosines.length
  const table = new Float64Array(count * count)
  for (let beam = 0; beam < count; beam++) {
    const x = cosines[beam]
    table[beam] = 1
    table[count + beam] = x
    for (let degree = 2; degree < count; degree++) {
      const [now, before] = [table[(degree - 1) * count + beam], table[(degree - 2) * count + beam]]
      table[degree * count + beam] = ((2 * degree - 1) * x * now - (degree - 1) * before) / degree
    }
  }
  return table
}

function compute({ cosines, weights }: Streams, anisotropy: number): Redistribution {
  const count = cosines.length
  const peak = anisotropy ** count
  const legendre = legendreTable(cosines)
  const forward = new Float64Array(count * count)
  const backward = new Float64Array(count * count)
  for (let from = 0; from < count; from++) {
    let total = 0
    for (let to = 0; to < count; to++) {
      let even = 0
      let odd = 0
      for (let degree = 0; degree < count; degree++) {
        const moment = (anisotropy ** degree - peak) / (1 - peak)
        const term =
          (2 * degree + 1) * moment * legendre[degree * count + to] * legendre[degree * count + from]
        if (degree % 2 === 0) even += term
        else odd += term
      }
      forward[to * count + from] = (weights[to] * (even + odd)) / 2
      backward[to * count + from] = (weights[to] * (even - odd)) / 2
      total += weights[to] * even
    }
    forward[from * count + from] += 1 - total
  }
  return { forward, backward, peak }
}

/** Tables kept per set of beams; a spectrum of 81 wavelengths with pigment needs about 160. */
const mostKept = 1024
const kept = new WeakMap<Streams, Map<number, Redistribution>>()

/**
 * Shares for one set of beams; anisotropy is the mean cosine of scattering, -1 < g < 1. Kept for the next
 * call.
 */
export function redistribution(streams: Streams, anisotropy: number): Redistribution {
  let tables = kept.get(streams)
  if (!tables) {
    tables = new Map()
    kept.set(streams, tables)
  }
  let table = tables.get(anisotropy)
  if (!table) {
    // Stryker disable next-line ConditionalExpression,EqualityOperator: how many tables are kept is memory, not light
    if (tables.size >= mostKept) tables.clear()
    table = compute(streams, anisotropy)
    tables.set(anisotropy, table)
  }
  return table
}
