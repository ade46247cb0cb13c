/**
 * A costly smooth function of place, asked only at the points of a grid, each when first needed, and taken in straight
 * lines between them. A head has ten thousand dots near its hairline, but the hairline bends only every few millimetres.
 */

/** Steps of the grid that are kept together, each way, and how many such blocks are kept, each way; as powers of two. */
const stepBits = 4
const blockBits = 5
const steps = 1 << stepBits
const blocks = 1 << blockBits
/** Points of a block each way: its last are the first of its neighbours. */
const points = steps + 1

/**
 * @param value may be asked at any point of the grid, more than once; always answers the same.
 * @param pitch from point to point, in the units of x and y.
 */
export function onGrid(
  value: (x: number, y: number) => number,
  pitch: number,
): (x: number, y: number) => number {
  const kept: Float64Array[] = []
  const columns = new Int32Array(blocks * blocks)
  const rows = new Int32Array(blocks * blocks)

  /** Blocks as far apart as all that are kept share a place, and the last one asked for has it. */
  function blockAt(column: number, row: number): Float64Array {
    const place = ((row & (blocks - 1)) << blockBits) | (column & (blocks - 1))
    let block = kept[place]
    if (!block || columns[place] !== column || rows[place] !== row) {
      block = new Float64Array(points * points).fill(Number.NaN)
      kept[place] = block
      columns[place] = column
      rows[place] = row
    }
    return block
  }

  return (x, y) => {
    const column = Math.floor(x / pitch)
    const row = Math.floor(y / pitch)
    const block = blockAt(column >> stepBits, row >> stepBits)
    const first = (row & (steps - 1)) * points + (column & (steps - 1))
    const below = first + points
    if (Number.isNaN(block[first])) block[first] = value(column * pitch, row * pitch)
    if (Number.isNaN(block[first + 1])) block[first + 1] = value((column + 1) * pitch, row * pitch)
    if (Number.isNaN(block[below])) block[below] = value(column * pitch, (row + 1) * pitch)
    if (Number.isNaN(block[below + 1])) block[below + 1] = value((column + 1) * pitch, (row + 1) * pitch)
    const right = x / pitch - column
    const upper = block[first] + right * (block[first + 1] - block[first])
    const lower = block[below] + right * (block[below + 1] - block[below])
    return upper + (y / pitch - row) * (lower - upper)
  }
}
