/** Matrices the slow, plain way, flat and row by row: what the quick ones must equal. */
export function product(a: ArrayLike<number>, b: ArrayLike<number>, size: number): number[] {
  return Array.from({ length: size * size }, (_, cell) => {
    const [row, column] = [Math.floor(cell / size), cell % size]
    let sum = 0
    for (let k = 0; k < size; k++) sum += a[row * size + k] * b[k * size + column]
    return sum
  })
}

export const added = (a: ArrayLike<number>, b: ArrayLike<number>): number[] =>
  Array.from(a, (value, i) => value + b[i])

export const diagonal = (values: ArrayLike<number>): number[] =>
  Array.from({ length: values.length ** 2 }, (_, cell) =>
    cell % (values.length + 1) === 0 ? values[cell / (values.length + 1)] : 0,
  )

/** 1 + a + a a + ...: every number of times to and fro. */
export function everyRound(a: ArrayLike<number>, size: number): number[] {
  let sum = diagonal(new Array(size).fill(1))
  let term = sum
  for (let round = 0; round < 300; round++) {
    term = product(a, term, size)
    sum = added(sum, term)
  }
  return sum
}

/** A matrix of uneven entries whose columns sum to a little over half. */
export const uneven = (size: number, seed: number): Float64Array =>
  Float64Array.from(
    { length: size * size },
    (_, cell) => (0.55 + 0.4 * Math.sin(seed + 2.3 * cell + cell * cell)) / size,
  )
