/**
 * Dots put together by where they lie on the chart. Most of a head is far from its hairline: there a whole square of dots
 * can be answered for at once while the line is dragged. Unit: chart mm.
 */

export type DotSquare = {
  /** Middle of the square. */
  readonly x: number
  readonly y: number
  /** No dot of it is farther from the middle. */
  readonly reach: number
  /** One after its last dot; its first is the one after the last of the square before. */
  readonly end: number
  /** The smaller squares it consists of, where it can be divided. */
  readonly parts: readonly DotSquare[]
}

const side = 4
/** A large square holds so many small ones each way, as a power of two. */
const bits = 2
const across = 1 << bits
const within = across * across

/** @param dots x, y, rank of each. @returns the same, square by square, those of one square in the order they were. */
export function inSquares(dots: Float32Array): { dots: Float32Array; squares: DotSquare[] } {
  const count = dots.length / 3
  const [columns, rows] = [0, 1].map(axis =>
    Int32Array.from({ length: count }, (_, dot) => Math.floor(dots[3 * dot + axis] / side)),
  )
  const least = (cells: Int32Array) => cells.reduce((least, cell) => Math.min(least, cell >> bits), 0)
  const [left, top] = [least(columns), least(rows)]
  const wide = columns.reduce((most, cell) => Math.max(most, cell >> bits), left) + 1 - left
  const high = rows.reduce((most, cell) => Math.max(most, cell >> bits), top) + 1 - top
  const places = Uint32Array.from(columns, (column, dot) => {
    const large = ((rows[dot] >> bits) - top) * wide + (column >> bits) - left
    return large * within + (rows[dot] & (across - 1)) * across + (column & (across - 1))
  })
  const ends = new Uint32Array(wide * high * within)
  for (const place of places) ends[place]++
  for (let place = 1; place < ends.length; place++) ends[place] += ends[place - 1]
  const squares = squaresOf(ends, left, top, wide)
  const sorted = new Float32Array(dots.length)
  for (let dot = count - 1; dot >= 0; dot--)
    sorted.set(dots.subarray(3 * dot, 3 * dot + 3), 3 * --ends[places[dot]])
  return { dots: sorted, squares }
}

/** The large squares that hold dots, row by row, and the small ones in them. @param ends of each small square's dots. */
function squaresOf(ends: Uint32Array, left: number, top: number, wide: number): DotSquare[] {
  const squares: DotSquare[] = []
  let start = 0
  for (let first = 0; first < ends.length; first += within) {
    const end = ends[first + within - 1]
    if (end === start) continue
    const large = first / within
    const column = (left + (large % wide)) * across
    const row = (top + Math.floor(large / wide)) * across
    const parts: DotSquare[] = []
    for (let place = 0; place < within; place++) {
      if (ends[first + place] === start) continue
      start = ends[first + place]
      parts.push(square(column + (place % across), row + Math.floor(place / across), 1, start, []))
    }
    squares.push(square(column, row, across, end, parts))
  }
  return squares
}

/** @param wide in small squares, as column and row are. */
function square(column: number, row: number, wide: number, end: number, parts: DotSquare[]): DotSquare {
  const half = wide / 2
  return { x: (column + half) * side, y: (row + half) * side, reach: half * side * Math.SQRT2, end, parts }
}
