import type { Point } from '../../src/geometry/Point'

/** Whether a point lies inside, by the even-odd rule. */
export function insidePolygon(polygon: readonly Point[], { x, y }: Point): boolean {
  return polygon.reduce((inside, to, place) => {
    const from = polygon[(place + polygon.length - 1) % polygon.length]
    const crosses =
      from.y <= y !== to.y <= y && x < from.x + ((y - from.y) * (to.x - from.x)) / (to.y - from.y)
    return crosses ? !inside : inside
  }, false)
}
