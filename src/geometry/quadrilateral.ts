import type { Point } from './Point'

/** Four corners in the order of a walk round the edge. */
export type Quadrilateral = readonly [Point, Point, Point, Point]

/** Twice the signed area of the triangle a, b, c. */
const turn = (a: Point, b: Point, c: Point) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)

/** Whether the walk turns the same way at every corner: no side crosses another and no corner is pushed inside. */
export function isConvex(corners: Quadrilateral): boolean {
  const turns = corners.map((corner, i) => turn(corner, corners[(i + 1) % 4], corners[(i + 2) % 4]))
  return turns.every(value => value > 0) || turns.every(value => value < 0)
}

/**
 * How a flat square looks to a camera: (0,0), (1,0), (1,1), (0,1) go to the four corners and straight lines stay
 * straight. Source: P. S. Heckbert, Fundamentals of Texture Mapping and Image Warping (1989), 2.2.3.
 *
 * @param corners convex, see `isConvex`
 */
export function squareToQuadrilateral([a, b, c, d]: Quadrilateral): (u: number, v: number) => Point {
  const [sumX, sumY] = [a.x - b.x + c.x - d.x, a.y - b.y + c.y - d.y]
  const [rightX, rightY] = [b.x - c.x, b.y - c.y]
  const [leftX, leftY] = [d.x - c.x, d.y - c.y]
  const determinant = rightX * leftY - leftX * rightY
  const g = (sumX * leftY - leftX * sumY) / determinant
  const h = (rightX * sumY - sumX * rightY) / determinant
  return (u, v) => {
    const depth = g * u + h * v + 1
    return {
      x: ((b.x - a.x + g * b.x) * u + (d.x - a.x + h * d.x) * v + a.x) / depth,
      y: ((b.y - a.y + g * b.y) * u + (d.y - a.y + h * d.y) * v + a.y) / depth,
    }
  }
}
