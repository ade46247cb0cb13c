/**
 * From a first guess to the unknowns that leave the least sum of squares.
 *
 * Rule: Levenberg-Marquardt with the damping of H. B. Nielsen, "Damping parameter in Marquardt's method", IMM
 * report 1999-05.
 */
import { cholesky, solveWith } from './cholesky'

/** What is left over at a place, and how each leftover changes with each unknown, one row for each. */
export type Residuals = {
  readonly values: readonly number[]
  readonly slopes: readonly (readonly number[])[]
}

export type Walk = { readonly longestMove: number; readonly enough: number; readonly mostSteps: number }

/** First damping, as a share of the curvature. */
const firstDamping = 0.01

/** Damping beyond which no step helps. */
const mostDamping = 1e6

const sumOfSquares = (values: readonly number[]) => values.reduce((sum, value) => sum + value * value, 0)

/** Curvature of half the sum of squares, and the way down. */
function normalEquations({ values, slopes }: Residuals) {
  const unknowns = slopes[0].map((_, i) => i)
  const product = (i: number, k: number) => slopes.reduce((sum, row) => sum + row[i] * row[k], 0)
  return {
    curvature: unknowns.map(i => unknowns.map(k => product(i, k))),
    descent: unknowns.map(i => -slopes.reduce((sum, row, n) => sum + row[i] * values[n], 0)),
  }
}

/**
 * @param residualsAt leftovers in units of their standard deviations, with a prior among them.
 * @param longestMove of any unknown in one step: farther off, slopes mean nothing.
 * @param enough gain in the sum of squares below which the walk ends. @param mostSteps tries, at most.
 */
export function levenbergMarquardt(
  start: readonly number[],
  residualsAt: (point: readonly number[]) => Residuals,
  { longestMove, enough, mostSteps }: Walk,
): number[] {
  let point = [...start]
  let here = residualsAt(point)
  let cost = sumOfSquares(here.values)
  let equations = normalEquations(here)
  let damping = firstDamping
  let raise = 2
  for (let step = 0; step < mostSteps && damping < mostDamping; step++) {
    const { curvature, descent } = equations
    const damped = curvature.map((row, i) => row.map((value, k) => (i === k ? value * (1 + damping) : value)))
    const whole = solveWith(cholesky(damped), descent)
    const part = Math.min(1, longestMove / Math.max(...whole.map(Math.abs)))
    const move = whole.map(value => part * value)
    const tried = point.map((value, i) => value + move[i])
    const there = residualsAt(tried)
    const gain = cost - sumOfSquares(there.values)
    if (!(gain > 0)) {
      damping *= raise
      raise *= 2
      continue
    }
    const foreseen = move.reduce(
      (sum, part, i) => sum + part * (descent[i] + damping * curvature[i][i] * part),
      0,
    )
    point = tried
    here = there
    cost -= gain
    equations = normalEquations(here)
    damping *= Math.max(1 / 5, 1 - (2 * (gain / foreseen) - 1) ** 3)
    raise = 2
    if (gain < enough) break
  }
  return point
}
