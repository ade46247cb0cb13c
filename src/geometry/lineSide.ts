/**
 * On which side of a drawn line a place lies, how far from it and how far along it: what lies behind a hairline is scalp.
 * Unit: that of the points. With y down, the left of somebody walking along the line is counted positive.
 */
import type { Point } from './Point'

export type LinePlace = {
  /** To the nearest point of the line, positive on its left (y down), negative on its right. */
  readonly distance: number
  /** From the line's start to that nearest point, along the line. */
  readonly along: number
  readonly nearest: Point
}

/** Pieces of line that are passed over together when their circle is too far away. */
const bunch = 8

/** @param points at least two. @returns a function that may be asked thousands of times. */
export function lineSide(points: readonly Point[]): (x: number, y: number) => LinePlace {
  if (points.length < 2) throw new RangeError(`a line needs two points, got ${points.length}`)
  const lengths = points.slice(1).map((point, i) => distanceBetween(points[i], point))
  const starts = [0]
  for (const length of lengths) starts.push(starts[starts.length - 1] + length)
  const circles = bunches(points)

  return (x, y) => {
    let best = Number.POSITIVE_INFINITY
    let bestPiece = 0
    let bestShare = 0
    for (let group = 0; group < circles.length; group++) {
      const { centre, radius } = circles[group]
      const dx = x - centre.x
      const dy = y - centre.y
      const near = Math.sqrt(dx * dx + dy * dy) - radius
      if (near > 0 && near * near >= best) continue
      const last = Math.min(lengths.length, (group + 1) * bunch)
      for (let piece = group * bunch; piece < last; piece++) {
        const share = shareAlong(points[piece], points[piece + 1], x, y)
        const square = squareTo(points[piece], points[piece + 1], share, x, y)
        if (square < best) [best, bestPiece, bestShare] = [square, piece, share]
      }
    }
    const [from, to] = [points[bestPiece], points[bestPiece + 1]]
    const nearest = { x: from.x + bestShare * (to.x - from.x), y: from.y + bestShare * (to.y - from.y) }
    const direction = directionAt(points, bestPiece, bestShare)
    const left = direction.y * (x - nearest.x) - direction.x * (y - nearest.y)
    return {
      distance: left < 0 ? -Math.sqrt(best) : Math.sqrt(best),
      along: starts[bestPiece] + bestShare * lengths[bestPiece],
      nearest,
    }
  }
}

const distanceBetween = (a: Point, b: Point) => Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2)

function shareAlong(from: Point, to: Point, x: number, y: number): number {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const square = dx * dx + dy * dy
  return square > 0 ? Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / square)) : 0
}

function squareTo(from: Point, to: Point, share: number, x: number, y: number): number {
  const dx = from.x + share * (to.x - from.x) - x
  const dy = from.y + share * (to.y - from.y) - y
  return dx * dx + dy * dy
}

/** Of the piece, or at a corner between both pieces, so that the side is right all round the corner. */
function directionAt(points: readonly Point[], piece: number, share: number): Point {
  const own = unit(points[piece], points[piece + 1])
  const neighbour = share === 0 ? piece - 1 : share === 1 ? piece + 1 : piece
  if (neighbour < 0 || neighbour + 1 >= points.length) return own
  const other = unit(points[neighbour], points[neighbour + 1])
  return { x: own.x + other.x, y: own.y + other.y }
}

function unit(a: Point, b: Point): Point {
  const length = distanceBetween(a, b) || 1
  return { x: (b.x - a.x) / length, y: (b.y - a.y) / length }
}

function bunches(points: readonly Point[]): { centre: Point; radius: number }[] {
  const found = []
  for (let first = 0; first < points.length - 1; first += bunch) {
    const group = points.slice(first, first + bunch + 1)
    const middle = group[group.length >> 1]
    found.push({ centre: middle, radius: Math.max(...group.map(point => distanceBetween(point, middle))) })
  }
  return found
}
