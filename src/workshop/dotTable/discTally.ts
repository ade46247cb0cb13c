/**
 * What a buried disc takes from the light that enters at some distance from it, for every strength of pigment and every
 * absorption of the skin, counted ring by ring.
 *
 * Rule: along one path a disc with a way l in it takes 1 - exp(-strength l) of the light that would come back; that
 * light itself is the path's share not absorbed by the skin. Units: mm, 1/mm.
 */
import type { Path } from '../monteCarlo/followPhoton'
import { DiscGrid, type DiscShape } from './discGrid'

/** Fine grid: cells to a blurred width; no disc is so small that it slips through. */
const cellsToWidth = 4

/** Cells of the wide grid, mm. */
const wideCell = 0.4

export class DiscTally {
  /** [ring][strength, with the trace first][absorption]: light taken, summed over the ring's area, mm2. */
  readonly sums: Float64Array
  private readonly fine: DiscGrid
  private readonly wide: DiscGrid
  private readonly squares: number[]
  private readonly rings: Float64Array
  private readonly perRing: number

  /**
   * @param edges of the rings, rising from 0. @param core edge up to which the fine grid counts, one of them.
   * @param strengths each 4 times the one before. @param absorptions how many skins weigh each path.
   */
  constructor(
    readonly shape: DiscShape,
    readonly edges: readonly number[],
    private readonly core: { readonly edge: number; readonly width: number },
    private readonly strengths: readonly number[],
    private readonly absorptions: number,
  ) {
    this.fine = new DiscGrid(core.edge, core.width / cellsToWidth)
    this.wide = new DiscGrid(edges[edges.length - 1], wideCell)
    this.squares = edges.map(edge => edge * edge)
    this.perRing = strengths.length + 1
    this.rings = new Float64Array((edges.length - 1) * this.perRing)
    this.sums = new Float64Array(this.rings.length * absorptions)
  }

  /** Counts one path that left the top. @param weights share not absorbed by each skin. @param chances two, 0..1. */
  count(path: Path, weights: Float64Array, [alongX, alongY]: readonly [number, number]): void {
    this.rings.fill(0)
    const core = this.core.edge ** 2
    this.fine.lay(alongX, alongY)
    this.fine.trace(path, this.shape)
    this.collect(this.fine, 0, core)
    this.wide.lay(alongX, alongY)
    this.wide.trace(path, this.shape)
    this.collect(this.wide, core, this.squares[this.squares.length - 1])
    const { rings, sums, absorptions } = this
    for (let i = 0; i < rings.length; i++) {
      const taken = rings[i]
      if (taken === 0) continue
      const at = i * absorptions
      for (let skin = 0; skin < absorptions; skin++) sums[at + skin] += taken * weights[skin]
    }
  }

  /** Adds the discs of a grid whose squared distance lies between two values to their rings. */
  private collect(grid: DiscGrid, from: number, to: number): void {
    const { squares, rings, perRing, strengths } = this
    const area = grid.cell ** 2
    for (let i = 0; i < grid.touchedCount; i++) {
      const disc = grid.touched[i]
      const square = grid.squareOf(disc)
      if (square < from || square >= to) continue
      let ring = 0
      while (square >= squares[ring + 1]) ring++
      const length = grid.lengths[disc]
      const at = ring * perRing
      rings[at] += length * area
      let left = Math.exp(-strengths[0] * length)
      for (let k = 1; k < perRing; k++) {
        rings[at + k] += (1 - left) * area
        left *= left
        left *= left
      }
    }
  }
}
