/**
 * Why do veins look blue, though blood is red? A vessel under skin is the oldest test of what lies deeper: near the
 * surface it looks red, deeper it takes more red than blue from the light.
 * Case: A. Kienle et al., Appl. Opt. 35, 1151 (1996): a straight vessel parallel to the surface, looked at from above,
 * by the Monte Carlo program alone. Units: mm, 1/mm.
 */
import { emptyPath, followPhoton, type Path, type Slab, surviving } from './followPhoton'
import { seededRandom } from './seededRandom'

/** A vessel: its radius, the depth of its upper wall, and what its blood absorbs more than the skin it replaces. */
export type Vessel = { readonly radius: number; readonly top: number; readonly absorption: number }

/** Half the width of the strip over the vessel that is looked at, mm. */
const strip = 0.25

/** Way of a path within a rod along y whose axis lies at `x` and `z`, mm. */
export function wayInRod(path: Path, axis: { x: number; z: number }, radius: number): number {
  let way = 0
  for (let i = 1; i < path.corners; i++) {
    const fromX = path.x[i - 1] - axis.x
    const fromZ = path.z[i - 1] - axis.z
    const dx = path.x[i] - path.x[i - 1]
    const dz = path.z[i] - path.z[i - 1]
    const square = dx * dx + dz * dz
    if (square === 0) continue
    const middle = -(fromX * dx + fromZ * dz) / square
    const half = middle * middle - (fromX * fromX + fromZ * fromZ - radius * radius) / square
    if (half <= 0) continue
    const root = Math.sqrt(half)
    const inside = Math.min(1, middle + root) - Math.max(0, middle - root)
    if (inside > 0) way += inside * Math.sqrt(square + (path.y[i] - path.y[i - 1]) ** 2)
  }
  return way
}

/**
 * Reflectance over each vessel against that of the bare skin, at one wavelength; the same photons for all.
 * @param absorptions of the slab's sheets, 1/mm.
 */
export function vesselRatios(
  slab: Slab,
  absorptions: readonly number[],
  vessels: readonly Vessel[],
  { photons, seed }: { readonly photons: number; readonly seed: number },
): number[] {
  const random = seededRandom(seed)
  const path = emptyPath(slab.sheets.length)
  const sums = vessels.map(() => 0)
  let bare = 0
  for (let photon = 0; photon < photons; photon++) {
    followPhoton(slab, random, path)
    const x = strip * (2 * random() - 1)
    if (path.end !== 'top') continue
    const weight = surviving(path, absorptions)
    bare += weight
    vessels.forEach(({ radius, top, absorption }, i) => {
      sums[i] += weight * Math.exp(-absorption * wayInRod(path, { x, z: top + radius }, radius))
    })
  }
  return sums.map(sum => sum / bare)
}
