/**
 * Nothing on a head is even: colour drifts over centimetres, texture over tenths of a millimetre.
 * Rule: smooth noise on a lattice in space, -1..1, one bump a unit (Perlin, SIGGRAPH 2002, for the fade curve); the same
 * seed gives the same head on every run.
 */
export function noise(seed: number, x: number, y: number, z: number): number {
  const i = Math.floor(x)
  const j = Math.floor(y)
  const k = Math.floor(z)
  const u = fade(x - i)
  const v = fade(y - j)
  const w = fade(z - k)
  const near = plane(seed, i, j, k, u, v)
  return near + w * (plane(seed, i, j, k + 1, u, v) - near)
}

/** Several sizes of the same noise, each half as large and half as strong as the one before; about -1..1. */
export function clouds(seed: number, x: number, y: number, z: number, sizes: number): number {
  let sum = 0
  let strength = 0
  for (let size = 0, scale = 1; size < sizes; size++, scale *= 2) {
    sum += noise(seed + 101 * size, x * scale, y * scale, z * scale) / scale
    strength += 1 / scale
  }
  return sum / strength
}

function plane(seed: number, i: number, j: number, k: number, u: number, v: number): number {
  const low = corner(seed, i, j, k) + u * (corner(seed, i + 1, j, k) - corner(seed, i, j, k))
  const high = corner(seed, i, j + 1, k) + u * (corner(seed, i + 1, j + 1, k) - corner(seed, i, j + 1, k))
  return low + v * (high - low)
}

const fade = (t: number) => t * t * t * (t * (6 * t - 15) + 10)

/** One number in -1..1 for a lattice point: integer mixing after C. Wellons (Prospecting for hash functions, 2018). */
function corner(seed: number, i: number, j: number, k: number): number {
  let bits =
    Math.imul(i, 73856093) ^ Math.imul(j, 19349663) ^ Math.imul(k, 83492791) ^ Math.imul(seed + 1, 0x9e3779b1)
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d)
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b)
  return (bits ^ (bits >>> 16)) / 2 ** 31
}
