/**
 * A dot may lie anywhere under the place where light enters. Instead of one dot per photon, all are asked at once: a
 * grid of discs, and for each how much of the photon's path lies in it.
 * Units: mm. The grid is laid anew for each photon, so that no place is preferred.
 */
import type { Path } from '../monteCarlo/followPhoton'

/** A disc's height and width in the skin. */
export type DiscShape = { readonly top: number; readonly bottom: number; readonly radius: number }

/** A square of disc centres about the origin. */
export class DiscGrid {
  /** Path within each disc, row by row. */
  readonly lengths: Float64Array
  /** Discs with any path in them. */
  readonly touched: Int32Array
  touchedCount = 0
  readonly count: number
  private originX = 0
  private originY = 0

  /** @param reach half the side of the square. @param cell from one centre to the next. */
  constructor(
    reach: number,
    readonly cell: number,
  ) {
    this.count = Math.ceil((2 * reach) / cell) + 1
    this.lengths = new Float64Array(this.count ** 2)
    this.touched = new Int32Array(this.count ** 2)
  }

  /** Empties the grid and lays it anew. @param alongX, alongY chances 0..1. */
  lay(alongX: number, alongY: number): void {
    for (let i = 0; i < this.touchedCount; i++) this.lengths[this.touched[i]] = 0
    this.touchedCount = 0
    this.originX = ((1 - this.count) / 2 + alongX - 0.5) * this.cell
    this.originY = ((1 - this.count) / 2 + alongY - 0.5) * this.cell
  }

  /** Square of a disc's distance from the origin. */
  squareOf(disc: number): number {
    const x = this.originX + (disc % this.count) * this.cell
    const y = this.originY + Math.floor(disc / this.count) * this.cell
    return x * x + y * y
  }

  /** Adds one photon's path to every disc of this shape that it crosses. */
  trace(path: Path, { top, bottom, radius }: DiscShape): void {
    const { x, y, z } = path
    for (let i = 1; i < path.corners; i++) {
      const from = z[i - 1]
      const to = z[i]
      if ((from <= top && to <= top) || (from >= bottom && to >= bottom)) continue
      const rise = to - from
      let start = 0
      let end = 1
      if (from < top) start = (top - from) / rise
      else if (from > bottom) start = (bottom - from) / rise
      if (to < top) end = (top - from) / rise
      else if (to > bottom) end = (bottom - from) / rise
      const alongX = x[i] - x[i - 1]
      const alongY = y[i] - y[i - 1]
      const length = Math.sqrt(alongX * alongX + alongY * alongY + rise * rise) * (end - start)
      const ax = x[i - 1] + alongX * start
      const ay = y[i - 1] + alongY * start
      this.cross(ax, ay, alongX * (end - start), alongY * (end - start), length, radius)
    }
  }

  /** Adds a straight piece of path, seen from above, to the discs it crosses. */
  private cross(ax: number, ay: number, dx: number, dy: number, length: number, radius: number): void {
    const { cell, count, originX, originY, lengths } = this
    const left = Math.max(0, Math.ceil((Math.min(ax, ax + dx) - radius - originX) / cell))
    const right = Math.min(count - 1, Math.floor((Math.max(ax, ax + dx) + radius - originX) / cell))
    if (left > right) return
    const first = Math.max(0, Math.ceil((Math.min(ay, ay + dy) - radius - originY) / cell))
    const last = Math.min(count - 1, Math.floor((Math.max(ay, ay + dy) + radius - originY) / cell))
    const square = dx * dx + dy * dy
    for (let row = first; row <= last; row++) {
      const fromY = ay - (originY + row * cell)
      for (let column = left; column <= right; column++) {
        const fromX = ax - (originX + column * cell)
        const beyond = fromX * fromX + fromY * fromY - radius * radius
        let inside = 0
        if (square < 1e-18) inside = beyond < 0 ? 1 : 0
        else {
          const middle = -(fromX * dx + fromY * dy) / square
          const half = middle * middle - beyond / square
          if (half <= 0) continue
          const root = Math.sqrt(half)
          inside = Math.min(1, middle + root) - Math.max(0, middle - root)
        }
        if (inside <= 0) continue
        const disc = row * count + column
        if (lengths[disc] === 0) this.touched[this.touchedCount++] = disc
        lengths[disc] += inside * length
      }
    }
  }
}
