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

/** Side of the smallest squares. A square that is divided has so many parts each way, as a power of two, so many times over. */
const side = 4
const bits = 2
const divisions = 2
const across = 1 << bits
const within = across * across

/** @param dots x, y, rank of each. @returns the same, square by square, those of one square in the order they were. */
export function inSquares(dots: Float32Array): { dots: Float32Array; squares: DotSquare[] } {
  const count = dots.length / 3
  const [columns, rows] = [0, 1].map(axis =>
    Int32Array.from({ length: count }, (_, dot) => Math.floor(dots[3 * dot + axis] / side)),
  )
  const large = bits * divisions
  const least = (cells: Int32Array) => cells.reduce((least, cell) => Math.min(least, cell >> large), 0)
  const [left, top] = [least(columns), least(rows)]
  const wide = columns.reduce((most, cell) => Math.max(most, cell >> large), left) + 1 - left
  const high = rows.reduce((most, cell) => Math.max(most, cell >> large), top) + 1 - top
  const places = Uint32Array.from(columns, (column, dot) => {
    const row = rows[dot]
    let place = ((row >> large) - top) * wide + (column >> large) - left
    for (let shift = large - bits; shift >= 0; shift -= bits)
      place = place * within + ((row >> shift) & (across - 1)) * across + ((column >> shift) & (across - 1))
    return place
  })
  const ends = new Uint32Array(wide * high * within ** divisions)
  for (const place of places) ends[place]++
  for (let place = 1; place < ends.length; place++) ends[place] += ends[place - 1]
  const squares = squaresOf(ends, 0, wide * high, divisions, place => ({
    column: left + (place % wide),
    row: top + Math.floor(place / wide),
  }))
  const sorted = new Float32Array(dots.length)
  for (let dot = count - 1; dot >= 0; dot--)
    sorted.set(dots.subarray(3 * dot, 3 * dot + 3), 3 * --ends[places[dot]])
  return { dots: sorted, squares }
}

/**
 * Those of some squares that hold dots, with their parts.
 *
 * @param ends of the dots of each smallest square. @param first smallest square of the first. @param divided how many times.
 * @param at where each lies, in sides of its own.
 */
function squaresOf(
  ends: Uint32Array,
  first: number,
  count: number,
  divided: number,
  at: (place: number) => { column: number; row: number },
): DotSquare[] {
  const smallest = within ** divided
  const half = (side * across ** divided) / 2
  return Array.from({ length: count }, (_, place) => {
    const begin = first + place * smallest
    const end = ends[begin + smallest - 1]
    if (end === (begin > 0 ? ends[begin - 1] : 0)) return []
    const { column, row } = at(place)
    const partAt = (part: number) => ({
      column: column * across + (part % across),
      row: row * across + Math.floor(part / across),
    })
    const parts = divided > 0 ? squaresOf(ends, begin, within, divided - 1, partAt) : []
    return [{ x: (2 * column + 1) * half, y: (2 * row + 1) * half, reach: half * Math.SQRT2, end, parts }]
  }).flat()
}
