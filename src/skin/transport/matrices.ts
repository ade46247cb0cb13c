/**
 * Small square matrices, row by row in flat arrays of doubles, written into arrays the caller owns: the light
 * transport multiplies them a few thousand times for one colour. Four columns go at a time, which more than
 * halves the time.
 */

const block = 4

/** One column of `base + a b`, one cell: the rest of a row that is no multiple of the block. */
function dot(a: Float64Array, from: number, to: number, b: Float64Array, at: number, size: number): number {
  let sum = 0
  for (let k = from, place = at; k < to; k++, place += size) sum += a[k] * b[place]
  return sum
}

/** out = a b, all size x size; out is neither a nor b. */
export function multiply(a: Float64Array, b: Float64Array, out: Float64Array, size: number): void {
  for (let row = 0; row < size * size; row += size) {
    const end = row + size
    let column = 0
    // Stryker disable next-line ConditionalExpression,EqualityOperator: how many columns go at a time is time, not numbers
    for (; column + block <= size; column += block) {
      let first = 0
      let second = 0
      let third = 0
      let fourth = 0
      for (let k = row, at = column; k < end; k++, at += size) {
        const factor = a[k]
        first += factor * b[at]
        second += factor * b[at + 1]
        third += factor * b[at + 2]
        fourth += factor * b[at + 3]
      }
      out[row + column] = first
      out[row + column + 1] = second
      out[row + column + 2] = third
      out[row + column + 3] = fourth
    }
    for (; column < size; column++) out[row + column] = dot(a, row, end, b, column, size)
  }
}

/** row of b -= (cells from..to of a row of a) times the rows of b beside them, then times scale. */
function reduceRow(
  a: Float64Array,
  b: Float64Array,
  row: number,
  from: number,
  to: number,
  scale: number,
  size: number,
): void {
  const top = row * size
  const start = from * size
  let column = 0
  // Stryker disable next-line ConditionalExpression,EqualityOperator: how many columns go at a time is time, not numbers
  for (; column + block <= size; column += block) {
    let first = b[top + column]
    let second = b[top + column + 1]
    let third = b[top + column + 2]
    let fourth = b[top + column + 3]
    for (let k = top + from, at = start + column; k < top + to; k++, at += size) {
      const factor = a[k]
      first -= factor * b[at]
      second -= factor * b[at + 1]
      third -= factor * b[at + 2]
      fourth -= factor * b[at + 3]
    }
    b[top + column] = first * scale
    b[top + column + 1] = second * scale
    b[top + column + 2] = third * scale
    b[top + column + 3] = fourth * scale
  }
  for (; column < size; column++)
    b[top + column] = (b[top + column] - dot(a, top + from, top + to, b, start + column, size)) * scale
}

/**
 * A beam caught between two total reflections in clear matter has pivot 0; no light ever enters it, so none
 * is given back.
 */
const reciprocal = (pivot: number) => (pivot === 0 ? 0 : 1 / pivot)

/**
 * Overwrites b with the solution x of (1 - a) x = b, and a with scraps. No pivoting: the columns of a are
 * shares of light that come back and sum to less than 1, so 1 - a is an M-matrix (Higham 2002, 9.4).
 */
export function solveOneMinus(a: Float64Array, b: Float64Array, size: number): void {
  for (let i = 0; i < size * size; i++) a[i] = -a[i]
  for (let i = 0; i < size; i++) a[i * size + i] += 1
  for (let pivot = 0; pivot < size; pivot++) {
    const top = pivot * size
    const inverse = reciprocal(a[top + pivot])
    for (let row = top + size; row < size * size; row += size) {
      const factor = a[row + pivot] * inverse
      a[row + pivot] = factor
      for (let k = pivot + 1; k < size; k++) a[row + k] -= factor * a[top + k]
    }
  }
  for (let row = 1; row < size; row++) reduceRow(a, b, row, 0, row, 1, size)
  for (let row = size - 1; row >= 0; row--)
    reduceRow(a, b, row, row + 1, size, reciprocal(a[row * size + row]), size)
}
