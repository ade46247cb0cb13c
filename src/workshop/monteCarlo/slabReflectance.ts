/**
 * How much light a slab gives back and lets through, by counting photons: what the fast methods are checked against.
 * Units: 1/mm; shares of the light that falls on the top, what the surface mirrors left out.
 */
import { fresnel } from '../../skin/transport/fresnel'
import { emptyPath, followPhoton, type Slab, surviving } from './followPhoton'
import { seededRandom } from './seededRandom'

/** A counted share and its standard error. */
export type Counted = { readonly share: number; readonly error: number }

/** Photons this thin are given up, share. */
const thinnest = 1e-9

/** @param absorptions of the slab's sheets, 1/mm. @param photons how many are followed. */
export function slabReflectance(
  slab: Slab,
  absorptions: readonly number[],
  { photons, seed }: { readonly photons: number; readonly seed: number },
): { reflectance: Counted; transmittance: Counted } {
  const random = seededRandom(seed)
  const path = emptyPath(slab.sheets.length)
  const longest = -Math.log(thinnest) / Math.min(...absorptions)
  const entered = 1 - fresnel(1, 1, slab.index)
  const sums = { top: [0, 0], bottom: [0, 0], lost: [0, 0] }
  for (let photon = 0; photon < photons; photon++) {
    followPhoton(slab, random, path, longest)
    const weight = entered * surviving(path, absorptions)
    sums[path.end][0] += weight
    sums[path.end][1] += weight * weight
  }
  const counted = ([sum, squares]: number[]): Counted => ({
    share: sum / photons,
    error: Math.sqrt((squares / photons - (sum / photons) ** 2) / photons),
  })
  return { reflectance: counted(sums.top), transmittance: counted(sums.bottom) }
}
