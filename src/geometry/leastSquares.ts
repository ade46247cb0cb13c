/**
 * The straight way through scattered measurements: coefficients c that make the weighted squares of rows · c - values
 * smallest, by the normal equations and Cholesky's decomposition, with a little ridge so that columns that say the same
 * thing share the credit.
 *
 * @param rows one list of terms for each measurement, all of one length
 * @returns one coefficient a term; null when there are fewer measurements with weight than terms
 */
export function leastSquares(
  rows: readonly (readonly number[])[],
  values: readonly number[],
  weights: readonly number[],
  ridge = 1e-6,
): number[] | null {
  const terms = rows[0]?.length ?? 0
  if (terms === 0 || weights.filter(weight => weight > 0).length < terms) return null
  const matrix = Array.from({ length: terms }, () => new Array<number>(terms).fill(0))
  const right = new Array<number>(terms).fill(0)
  rows.forEach((row, m) => {
    for (let i = 0; i < terms; i++) {
      right[i] += weights[m] * row[i] * values[m]
      for (let j = 0; j <= i; j++) matrix[i][j] += weights[m] * row[i] * row[j]
    }
  })
  const trace = matrix.reduce((sum, row, i) => sum + row[i], 0)
  for (let i = 0; i < terms; i++) matrix[i][i] += ridge * (trace / terms)
  for (let i = 0; i < terms; i++)
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i][j]
      for (let k = 0; k < j; k++) sum -= matrix[i][k] * matrix[j][k]
      if (i !== j) matrix[i][j] = sum / matrix[j][j]
      else if (sum > 0) matrix[i][i] = Math.sqrt(sum)
      else return null
    }
  for (let i = 0; i < terms; i++) {
    for (let k = 0; k < i; k++) right[i] -= matrix[i][k] * right[k]
    right[i] /= matrix[i][i]
  }
  for (let i = terms - 1; i >= 0; i--) {
    for (let k = i + 1; k < terms; k++) right[i] -= matrix[k][i] * right[k]
    right[i] /= matrix[i][i]
  }
  return right
}
