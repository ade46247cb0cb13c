import { leastSquares } from './leastSquares'
import type { Point } from './Point'

/**
 * How one plane is seen from another: straight lines stay straight. Least squares over pairs of points, linear in the
 * eight numbers (R. Hartley, A. Zisserman, Multiple View Geometry, 2004, 4.1), coordinates brought near 1 first.
 *
 * @param pairs at least four, no three of four on a line
 * @returns the map from the first to the second; null where the pairs do not tell
 */
export function fitHomography(
  pairs: readonly (readonly [from: Point, to: Point])[],
): ((at: Point) => Point) | null {
  const count = pairs.length
  const middle = {
    x: pairs.reduce((sum, [, to]) => sum + to.x, 0) / count,
    y: pairs.reduce((sum, [, to]) => sum + to.y, 0) / count,
  }
  const size = Math.max(...pairs.map(([, to]) => Math.hypot(to.x - middle.x, to.y - middle.y)))
  const rows: number[][] = []
  const values: number[] = []
  for (const [{ x, y }, to] of pairs) {
    const [toX, toY] = [(to.x - middle.x) / size, (to.y - middle.y) / size]
    rows.push([x, y, 1, 0, 0, 0, -toX * x, -toX * y], [0, 0, 0, x, y, 1, -toY * x, -toY * y])
    values.push(toX, toY)
  }
  const found = leastSquares(
    rows,
    values,
    rows.map(() => 1),
    1e-12,
  )
  if (!found) return null
  const [a, b, c, d, e, f, g, h] = found
  return ({ x, y }) => {
    const depth = g * x + h * y + 1
    return {
      x: middle.x + (size * (a * x + b * y + c)) / depth,
      y: middle.y + (size * (d * x + e * y + f)) / depth,
    }
  }
}
