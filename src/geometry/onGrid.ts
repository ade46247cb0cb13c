/**
 * Costly smooth values of a place, asked only at the points of a grid, each when first needed, and taken in straight
 * lines between them. A head has ten thousand dots near its hairline, but the hairline bends only every few millimetres.
 * Fastest where places of one cell are asked for one after another.
 */

/** Steps of the grid that are kept together, each way, and how many such blocks are kept, each way; as powers of two. */
const stepBits = 4
const blockBits = 5
const steps = 1 << stepBits
const blocks = 1 << blockBits
/** Points of a block each way: its last are the first of its neighbours. */
const points = steps + 1

/**
 * @param values may be asked at any point of the grid, more than once; always answers the same `count` of them.
 * @param pitch from point to point, in the units of x and y.
 * @returns one of the values, the first without `which`.
 */
export function onGrid(
  values: (x: number, y: number) => ArrayLike<number>,
  pitch: number,
  count = 1,
): (x: number, y: number, which?: number) => number {
  const kept: Float64Array[] = []
  const columns = new Int32Array(blocks * blocks)
  const rows = new Int32Array(blocks * blocks)

  /** Blocks as far apart as all that are kept share a place, and the last one asked for has it. */
  function blockAt(column: number, row: number): Float64Array {
    const place = ((row & (blocks - 1)) << blockBits) | (column & (blocks - 1))
    let block = kept[place]
    if (!block || columns[place] !== column || rows[place] !== row) {
      block = new Float64Array(count * points * points).fill(Number.NaN)
      kept[place] = block
      columns[place] = column
      rows[place] = row
    }
    return block
  }

  function ask(block: Float64Array, point: number, column: number, row: number): void {
    if (!Number.isNaN(block[point])) return
    const found = values(column * pitch, row * pitch)
    for (let which = 0; which < count; which++) block[point + which] = found[which]
  }

  /** The corners of the cell asked for last, for each value upper left, upper right, lower left, lower right. */
  const corners = new Float64Array(4 * count)
  let [lastColumn, lastRow] = [Number.NaN, Number.NaN]

  function goTo(column: number, row: number): void {
    const block = blockAt(column >> stepBits, row >> stepBits)
    const first = count * ((row & (steps - 1)) * points + (column & (steps - 1)))
    const below = first + count * points
    ask(block, first, column, row)
    ask(block, first + count, column + 1, row)
    ask(block, below, column, row + 1)
    ask(block, below + count, column + 1, row + 1)
    for (let which = 0; which < count; which++) {
      corners[4 * which] = block[first + which]
      corners[4 * which + 1] = block[first + count + which]
      corners[4 * which + 2] = block[below + which]
      corners[4 * which + 3] = block[below + count + which]
    }
    lastColumn = column
    lastRow = row
  }

  return (x, y, which = 0) => {
    const column = Math.floor(x / pitch)
    const row = Math.floor(y / pitch)
    if (column !== lastColumn || row !== lastRow) goTo(column, row)
    const right = x / pitch - column
    const at = 4 * which
    const upper = corners[at] + right * (corners[at + 1] - corners[at])
    const lower = corners[at + 2] + right * (corners[at + 3] - corners[at + 2])
    return upper + (y / pitch - row) * (lower - upper)
  }
}
