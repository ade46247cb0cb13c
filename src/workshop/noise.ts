import { seededHash } from '../geometry/seededHash'

/**
 * Nothing on a head is even: colour drifts over centimetres, texture over tenths of a millimetre.
 * Smooth noise in space, -1..1, one bump a unit; the same seed gives the same head on every run.
 */
export function noise(seed: number, x: number, y: number, z: number): number {
  const [i, j, k] = [Math.floor(x), Math.floor(y), Math.floor(z)]
  const [u, v, w] = [ease(x - i), ease(y - j), ease(z - k)]
  let sum = 0
  for (let corner = 0; corner < 8; corner++) {
    const [a, b, c] = [corner & 1, (corner >> 1) & 1, corner >> 2]
    const weight = (a ? u : 1 - u) * (b ? v : 1 - v) * (c ? w : 1 - w)
    sum += weight * corner3(seed, i + a, j + b, k + c)
  }
  return sum
}

/** Several sizes of the same noise, each half as large and half as strong as the one before. */
export function clouds(seed: number, x: number, y: number, z: number, sizes: number): number {
  let sum = 0
  for (let size = 0, scale = 1; size < sizes; size++, scale *= 2)
    sum += noise(seed + size, x * scale, y * scale, z * scale) / scale
  return sum
}

const ease = (t: number) => t * t * t * (t * (6 * t - 15) + 10)

function corner3(seed: number, i: number, j: number, k: number): number {
  return 2 * seededHash(seed, Math.imul(i, 73856093) ^ Math.imul(j, 19349663) ^ Math.imul(k, 83492791)) - 1
}
