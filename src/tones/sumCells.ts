import type { Raster } from '../geometry/Raster'
import type { Pixels } from '../photo/Pixels'

/** What stands in each square cell of a photo, cells row by row. */
export type CellSums = {
  /** Side of a cell, pixels. */
  readonly cell: number
  readonly columns: number
  readonly rows: number
  /** Pixels in each, and those of them on the head. */
  readonly count: Float64Array
  readonly head: Float64Array
  /** Sums of red, green and blue bytes. */
  readonly colours: readonly Float64Array[]
}

export function sumCells({ width, height, data }: Pixels, mask: Raster, cell: number): CellSums {
  const columns = Math.ceil(width / cell)
  const rows = Math.ceil(height / cell)
  const [count, head, red, green, blue] = Array.from({ length: 5 }, () => new Float64Array(columns * rows))
  const column = Int32Array.from({ length: width }, (_, x) => Math.floor(x / cell))
  for (let y = 0, pixel = 0; y < height; y++) {
    const row = Math.floor(y / cell) * columns
    for (let x = 0; x < width; x++, pixel++) {
      const at = row + column[x]
      count[at]++
      if (mask.data[pixel] > 0) head[at]++
      red[at] += data[4 * pixel]
      green[at] += data[4 * pixel + 1]
      blue[at] += data[4 * pixel + 2]
    }
  }
  return { cell, columns, rows, count, head, colours: [red, green, blue] }
}
