/**
 * One photon's way through skin that does not absorb. It is kept corner by corner, so that every absorption, and every
 * dot that might lie in its way, can be weighed afterwards on the same path.
 *
 * Rule: free paths are exponential in optical depth, turns follow Henyey and Greenstein, the surface reflects by Fresnel
 * as all or nothing (Wang, Jacques, Zheng 1995). One refractive index inside; below the last layer is matched black.
 * Units: mm, 1/mm; z points down, the surface is z = 0, the photon enters at the origin straight down.
 */
import { fresnel } from '../../skin/transport/fresnel'
import type { Random } from './seededRandom'
import { type Direction, turn } from './turn'

/** A layer without absorption. */
export type Sheet = { readonly thickness: number; readonly scattering: number; readonly anisotropy: number }

/** Sheets top first, and the one refractive index they share; air above. */
export type Slab = { readonly index: number; readonly sheets: readonly Sheet[] }

/** The corners of a path: entry, turns, mirrorings, exit. One is reused for many photons. */
export type Path = {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly z: Float64Array
  corners: number
  /** Way within each sheet, mm. */
  readonly lengths: Float64Array
  /** Where it left; `lost` if it ran out of corners or of length. */
  end: 'top' | 'bottom' | 'lost'
}

/** Corners of the longest path that is followed; in skin fewer than one photon in 100,000 has more. */
const mostCorners = 200_000

export function emptyPath(sheets: number): Path {
  const axis = () => new Float64Array(mostCorners)
  return { x: axis(), y: axis(), z: axis(), corners: 0, lengths: new Float64Array(sheets), end: 'lost' }
}

function addCorner(path: Path, x: number, y: number, z: number): void {
  path.x[path.corners] = x
  path.y[path.corners] = y
  path.z[path.corners] = z
  path.corners++
}

/**
 * Fills `path` with the way of one photon that has entered the slab.
 * @param longest way after which it is given up, mm: where absorption has long taken all of it.
 */
export function followPhoton(slab: Slab, random: Random, path: Path, longest = Infinity): void {
  const { sheets, index } = slab
  const floors = sheets.map((_, i) =>
    sheets.slice(0, i + 1).reduce((sum, { thickness }) => sum + thickness, 0),
  )
  const direction: Direction = { x: 0, y: 0, z: 1 }
  let [x, y, z, sheet, way] = [0, 0, 0, 0, 0]
  let depth = -Math.log(random())
  path.corners = 0
  path.lengths.fill(0)
  path.end = 'lost'
  addCorner(path, x, y, z)
  while (path.corners < mostCorners - 1 && way < longest) {
    const { scattering, anisotropy } = sheets[sheet]
    const down = direction.z > 0
    const wall = down ? floors[sheet] : sheet > 0 ? floors[sheet - 1] : 0
    const toWall = direction.z === 0 ? Infinity : (wall - z) / direction.z
    const free = depth / scattering
    const step = Math.min(free, toWall)
    x += step * direction.x
    y += step * direction.y
    z += step * direction.z
    way += step
    path.lengths[sheet] += step
    if (free < toWall) {
      addCorner(path, x, y, z)
      turn(direction, anisotropy, random)
      depth = -Math.log(random())
      continue
    }
    depth -= step * scattering
    z = wall
    if (down && sheet < sheets.length - 1) sheet++
    else if (!down && sheet > 0) sheet--
    else {
      addCorner(path, x, y, z)
      if (down || random() >= fresnel(-direction.z, index, 1)) {
        path.end = down ? 'bottom' : 'top'
        return
      }
      direction.z = -direction.z
    }
  }
}

/** Share of a photon on this path that is not absorbed. @param absorptions of the sheets, 1/mm. */
export function surviving(path: Path, absorptions: readonly number[]): number {
  let depth = 0
  for (let i = 0; i < absorptions.length; i++) depth += absorptions[i] * path.lengths[i]
  return Math.exp(-depth)
}
