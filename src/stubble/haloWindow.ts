/**
 * The part of the chart that the halo of some dots covers, cut from one lattice that begins at the chart's own origin: what a dot
 * puts on the lattice is the same in every window. Unit: chart mm.
 */
import { haloGrids } from './haloLevels'

export type HaloWindow = {
  /** Of its first point, in points of the finest grid from the chart's origin; each coarser grid begins at half of that. */
  readonly column: number
  readonly row: number
  /** Points of each grid, finest first. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[]
}

/** Empty points of the coarsest grid all round, so that no halo reaches the edge. */
const margin = 4

export type Bounds = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/**
 * @param bounds what both the dots and the places to be read lie around. Where it ends before it begins they are apart, and
 *   sizes below two points mean that no halo reaches a place. @param pitch of the finest grid.
 */
export function haloWindow({ left, top, right, bottom }: Bounds, pitch: number): HaloWindow {
  const coarsest = pitch * 2 ** (haloGrids - 1)
  const [column, row] = [Math.floor(left / coarsest) - margin, Math.floor(top / coarsest) - margin]
  const points = (from: number, to: number) => Math.ceil(to / coarsest) - from + margin + 1
  const [width, height] = [points(column, right), points(row, bottom)]
  const sizes = Array.from({ length: haloGrids }, (_, grid) => {
    const finer = 2 ** (haloGrids - 1 - grid)
    return { width: (width - 1) * finer + 1, height: (height - 1) * finer + 1 }
  })
  const finer = 2 ** (haloGrids - 1)
  return { column: column * finer, row: row * finer, sizes }
}
