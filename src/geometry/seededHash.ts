/**
 * Chance that can be repeated: the same seed and index give the same number on every machine and in any order, so a dot
 * keeps its luck when its neighbours come and go.
 * Rule: two rounds of xor-shift and multiply on 32-bit integers; the constants are those found by search for low bias by
 * C. Wellons (Prospecting for hash functions, 2018).
 */

/** A number in 0 (included) to 1 (excluded) for integers `seed` and `index`; both are taken modulo 2^32. */
export function seededHash(seed: number, index: number): number {
  return mix(mix(seed) ^ index) / 2 ** 32
}

function mix(value: number): number {
  let bits = (value + 0x9e3779b9) | 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d)
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b)
  return (bits ^ (bits >>> 16)) >>> 0
}
