/**
 * Covariances and the equations of a least-squares fit are symmetric and positive: each is the product of a
 * lower triangle with its own mirror, which serves to solve, to measure and to draw.
 *
 * Source: A.-L. Cholesky (1910); N. J. Higham, "Accuracy and Stability of Numerical Algorithms" (2002), ch. 10.
 */
import { OpticsError } from '../light/OpticsError'

export type Matrix = readonly (readonly number[])[]

const dot = (one: readonly number[], other: readonly number[], count: number) => {
  let sum = 0
  for (let i = 0; i < count; i++) sum += one[i] * other[i]
  return sum
}

/** Lower triangle L with L L' = the matrix. @throws OpticsError for a matrix that is not positive. */
export function cholesky(matrix: Matrix): number[][] {
  const lower: number[][] = []
  matrix.forEach((row, i) => {
    lower.push([])
    for (let k = 0; k <= i; k++) {
      const rest = row[k] - dot(lower[i], lower[k], k)
      if (k === i && !(rest > 0)) throw new OpticsError(`pivot ${i} of a covariance`, rest)
      lower[i].push(k === i ? Math.sqrt(rest) : rest / lower[k][k])
    }
  })
  return lower
}

/** Solves L x = values: the values in independent units. */
export function forward(lower: Matrix, values: readonly number[]): number[] {
  const out: number[] = []
  values.forEach((value, i) => {
    out.push((value - dot(lower[i], out, i)) / lower[i][i])
  })
  return out
}

/** Solves L L' x = values. */
export function solveWith(lower: Matrix, values: readonly number[]): number[] {
  const out = forward(lower, values)
  for (let i = out.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < out.length; k++) out[i] -= lower[k][i] * out[k]
    out[i] /= lower[i][i]
  }
  return out
}
