/**
 * Small square matrices, row by row in flat arrays of doubles, written into arrays the caller owns: the light transport
 * multiplies them a few thousand times for one colour.
 */

/** out = a b, all size x size; out is neither a nor b. */
export function multiply(a: Float64Array, b: Float64Array, out: Float64Array, size: number): void {
  for (let row = 0; row < size * size; row += size) {
    for (let column = 0; column < size; column++) {
      let sum = 0
      for (let k = row, at = column; k < row + size; k++, at += size) sum += a[k] * b[at]
      out[row + column] = sum
    }
  }
}

/**
 * Overwrites b with the solution x of (1 - a) x = b, and a with scraps. No pivoting: the columns of a are shares of light
 * that come back and sum to less than 1, so 1 - a is an M-matrix (Higham 2002, 9.4).
 */
export function solveOneMinus(a: Float64Array, b: Float64Array, size: number): void {
  for (let i = 0; i < size * size; i++) a[i] = -a[i]
  for (let i = 0; i < size; i++) a[i * size + i] += 1
  for (let pivot = 0; pivot < size; pivot++) {
    const top = pivot * size
    const inverse = 1 / a[top + pivot]
    for (let row = pivot + 1; row < size; row++) {
      const factor = a[row * size + pivot] * inverse
      if (factor === 0) continue
      for (let k = pivot + 1; k < size; k++) a[row * size + k] -= factor * a[top + k]
      for (let k = 0; k < size; k++) b[row * size + k] -= factor * b[top + k]
    }
  }
  for (let row = size - 1; row >= 0; row--) {
    const inverse = 1 / a[row * size + row]
    for (let column = 0; column < size; column++) {
      let sum = b[row * size + column]
      for (let k = row + 1; k < size; k++) sum -= a[row * size + k] * b[k * size + column]
      b[row * size + column] = sum * inverse
    }
  }
}
