/**
 * Many unknowns, three measured numbers: the prior fills in what the measurement leaves open.
 *
 * Rule: for a point with independent unit normal prior and a measurement with covariance S, linear with
 * slopes J, the gain K = J' (J J' + S)^-1 gives the best point K y (A. Tarantola, "Inverse Problem Theory",
 * 2005, 3.2).
 */

/** Inverse of a symmetric 3 x 3 matrix, row by row. */
function inverse3([a, b, c, d, e, f, g, h, i]: readonly number[]): number[] {
  const cofactors = [
    e * i - f * h,
    c * h - b * i,
    b * f - c * e,
    f * g - d * i,
    a * i - c * g,
    c * d - a * f,
    d * h - e * g,
    b * g - a * h,
    a * e - b * d,
  ]
  const determinant = a * cofactors[0] + b * cofactors[3] + c * cofactors[6]
  return cofactors.map(cofactor => cofactor / determinant)
}

/**
 * @param slopes slopes of the three measured numbers, one row of three for each unknown.
 * @param covariance of the measurement, 3 x 3 row by row.
 * @returns the gain, one row of three for each unknown.
 */
export function gainOf(slopes: readonly (readonly number[])[], covariance: readonly number[]): number[][] {
  const spread = covariance.map((value, cell) => {
    const row = Math.floor(cell / 3)
    const column = cell % 3
    return slopes.reduce((sum, slope) => sum + slope[row] * slope[column], value)
  })
  const inverse = inverse3(spread)
  return slopes.map(slope =>
    [0, 1, 2].map(
      column => slope[0] * inverse[column] + slope[1] * inverse[3 + column] + slope[2] * inverse[6 + column],
    ),
  )
}
