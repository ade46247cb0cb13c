/**
 * Chance that can be repeated: the same seed gives the same photons, so the same tables.
 * Rule: xoshiro128** (D. Blackman, S. Vigna, ACM Trans. Math. Softw. 47, 36, 2021), its state filled from the seed by
 * splitmix32, so that neighbouring seeds start far apart.
 */

/** The next number, 0 (excluded) to 1 (excluded). */
export type Random = () => number

/** Four words of 32 bits, not all 0, as one state of the generator; each call moves it on. @returns the next word. */
export function xoshiro(state: Uint32Array): () => number {
  return () => {
    const five = Math.imul(state[1], 5)
    const word = Math.imul((five << 7) | (five >>> 25), 9) >>> 0
    const shifted = state[1] << 9
    state[2] ^= state[0]
    state[3] ^= state[1]
    state[1] ^= state[2]
    state[0] ^= state[3]
    state[2] ^= shifted
    state[3] = (state[3] << 11) | (state[3] >>> 21)
    return word
  }
}

/** @param seed integer, taken modulo 2^32. */
export function seededRandom(seed: number): Random {
  let place = seed | 0
  const state = Uint32Array.from({ length: 4 }, () => {
    place = (place + 0x9e3779b9) | 0
    let bits = Math.imul(place ^ (place >>> 16), 0x21f0aaad)
    bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97)
    return bits ^ (bits >>> 15)
  })
  const next = xoshiro(state)
  return () => (next() + 0.5) / 2 ** 32
}
