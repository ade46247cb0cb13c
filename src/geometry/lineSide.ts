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

export type LineSide = {
  (x: number, y: number): LinePlace
  /** The same answers, sooner, for places no farther than `radius` from one. */
  around(x: number, y: number, radius: number): (x: number, y: number) => LinePlace
}

/** Pieces of line that are passed over together when their circle is too far away. */
const bunch = 8

/** @param points at least two. @returns a function that may be asked thousands of times. */
export function lineSide(points: readonly Point[]): LineSide {
  if (points.length < 2) throw new RangeError(`a line needs two points, got ${points.length}`)
  const lengths = points.slice(1).map((point, i) => distanceBetween(points[i], point))
  const starts = [0]
  for (const length of lengths) starts.push(starts[starts.length - 1] + length)
  const circles = bunches(points)

  const squareOf = (piece: number, x: number, y: number) => {
    const share = shareAlong(points[piece], points[piece + 1], x, y)
    return squareTo(points[piece], points[piece + 1], share, x, y)
  }

  function nearestOfAll(x: number, y: number): number {
    let best = Number.POSITIVE_INFINITY
    let bestPiece = 0
    for (let group = 0; group < circles.length; group++) {
      const { centre, radius } = circles[group]
      const dx = x - centre.x
      const dy = y - centre.y
      const near = Math.sqrt(dx * dx + dy * dy) - radius
      if (near > 0 && near * near >= best) continue
      const last = Math.min(lengths.length, (group + 1) * bunch)
      for (let piece = group * bunch; piece < last; piece++) {
        const square = squareOf(piece, x, y)
        if (square < best) [best, bestPiece] = [square, piece]
      }
    }
    return bestPiece
  }

  function nearestOf(pieces: readonly number[], x: number, y: number): number {
    let best = Number.POSITIVE_INFINITY
    let bestPiece = 0
    for (const piece of pieces) {
      const square = squareOf(piece, x, y)
      if (square < best) [best, bestPiece] = [square, piece]
    }
    return bestPiece
  }

  function placeBeside(piece: number, x: number, y: number): LinePlace {
    const [from, to] = [points[piece], points[piece + 1]]
    const share = shareAlong(from, to, x, y)
    const nearest = { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) }
    const direction = directionAt(points, piece, share)
    const left = direction.y * (x - nearest.x) - direction.x * (y - nearest.y)
    const distance = Math.sqrt(squareTo(from, to, share, x, y))
    return {
      distance: left < 0 ? -distance : distance,
      along: starts[piece] + share * lengths[piece],
      nearest,
    }
  }

  return Object.assign((x: number, y: number) => placeBeside(nearestOfAll(x, y), x, y), {
    around(x: number, y: number, radius: number) {
      const farthest = Math.sqrt(squareOf(nearestOfAll(x, y), x, y)) + 2 * radius
      const pieces = lengths.map((_, piece) => piece).filter(piece => squareOf(piece, x, y) <= farthest ** 2)
      return (x: number, y: number) => placeBeside(nearestOf(pieces, x, y), x, y)
    },
  })
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
