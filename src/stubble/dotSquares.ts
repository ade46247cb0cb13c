/**
 * Dots put together by where they lie on the chart. Most of a head is far from its hairline: there a whole square of dots
 * can be answered for at once while the line is dragged. Unit: chart mm.
 */

export type DotSquare = {
  /** Middle of the square. */
  readonly x: number
  readonly y: number
  /** One after its last dot; its first is the one after the last of the square before. */
  readonly end: number
}

const side = 8

/** No dot is farther from the middle of its square. */
export const squareReach = side * Math.SQRT1_2

/** @param dots x, y, rank of each. @returns the same, square by square, those of one square in the order they were. */
export function inSquares(dots: Float32Array): { dots: Float32Array; squares: DotSquare[] } {
  const count = dots.length / 3
  const [columns, rows] = [0, 1].map(axis =>
    Int32Array.from({ length: count }, (_, dot) => Math.floor(dots[3 * dot + axis] / side)),
  )
  const [left, top] = [columns, rows].map(cells => cells.reduce((least, cell) => Math.min(least, cell), 0))
  const right = columns.reduce((most, cell) => Math.max(most, cell), left)
  const across = right - left + 1
  const places = Uint32Array.from(columns, (column, dot) => (rows[dot] - top) * across + column - left)
  const ends = new Uint32Array(places.reduce((most, place) => Math.max(most, place), 0) + 1)
  for (const place of places) ends[place]++
  for (let place = 1; place < ends.length; place++) ends[place] += ends[place - 1]
  const squares = Array.from(ends, (end, place) => ({
    x: (left + (place % across) + 0.5) * side,
    y: (top + Math.floor(place / across) + 0.5) * side,
    end,
  })).filter(({ end }, place) => end > (place > 0 ? ends[place - 1] : 0))
  const sorted = new Float32Array(dots.length)
  for (let dot = count - 1; dot >= 0; dot--)
    sorted.set(dots.subarray(3 * dot, 3 * dot + 3), 3 * --ends[places[dot]])
  return { dots: sorted, squares }
}
