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

/** Places are taken together in squares whose sides are so many mean pieces long. */
const piecesAcross = 2

/** The pieces near a square are looked for among those near a square so many times as wide. */
const wider = 8

/** Sums of distances are right to this share; a piece as near as that is looked at too. */
const rounding = 1e-9

/** @param points at least two. @returns a function that may be asked thousands of times. */
export function lineSide(points: readonly Point[]): (x: number, y: number) => LinePlace {
  if (points.length < 2) throw new RangeError(`a line needs two points, got ${points.length}`)
  const lengths = points.slice(1).map((point, i) => distanceBetween(points[i], point))
  const starts = [0]
  for (const length of lengths) starts.push(starts[starts.length - 1] + length)
  const all = Uint16Array.from(lengths.keys())
  const side = (piecesAcross * starts[lengths.length]) / lengths.length || 1
  const candidates = nearPieces(
    points,
    side,
    nearPieces(points, wider * side, () => all),
  )
  const directions = lengths.map((_, i) => unit(points[i], points[i + 1]))

  return (x, y) => {
    let best = Number.POSITIVE_INFINITY
    let piece = 0
    let share = 0
    for (const one of candidates(x, y)) {
      const at = shareAlong(points[one], points[one + 1], x, y)
      const square = squareTo(points[one], points[one + 1], at, x, y)
      if (square >= best) continue
      best = square
      piece = one
      share = at
    }
    const [from, to] = [points[piece], points[piece + 1]]
    const nearest = { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) }
    const direction = directionAt(directions, piece, share)
    const left = direction.y * (x - nearest.x) - direction.x * (y - nearest.y)
    return {
      distance: left < 0 ? -Math.sqrt(best) : Math.sqrt(best),
      along: starts[piece] + share * lengths[piece],
      nearest,
    }
  }
}

type NearPieces = (x: number, y: number) => Uint16Array

/** Of every square of places, asked for the first time, those pieces of a wider choice that may be nearest to one of them, in order. */
function nearPieces(points: readonly Point[], side: number, among: NearPieces): NearPieces {
  const squares = new Map<number, Uint16Array>()
  const diagonal = side * Math.SQRT2
  const look = (x: number, y: number) => {
    const pieces = among(x, y)
    const distances = new Float64Array(pieces.length)
    let least = Number.POSITIVE_INFINITY
    for (let i = 0; i < pieces.length; i++) {
      const [from, to] = [points[pieces[i]], points[pieces[i] + 1]]
      distances[i] = Math.sqrt(squareTo(from, to, shareAlong(from, to, x, y), x, y))
      least = Math.min(least, distances[i])
    }
    const farthest = (least + diagonal) * (1 + rounding)
    return pieces.filter((_, i) => distances[i] <= farthest)
  }
  return (x, y) => {
    const [column, row] = [Math.floor(x / side), Math.floor(y / side)]
    const key = column * 65536 + row
    let near = squares.get(key)
    if (!near) {
      near = look((column + 0.5) * side, (row + 0.5) * side)
      squares.set(key, near)
    }
    return near
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
function directionAt(directions: readonly Point[], piece: number, share: number): Point {
  const own = directions[piece]
  const neighbour = share === 0 ? piece - 1 : share === 1 ? piece + 1 : piece
  if (neighbour < 0 || neighbour >= directions.length) return own
  const other = directions[neighbour]
  return { x: own.x + other.x, y: own.y + other.y }
}

function unit(a: Point, b: Point): Point {
  const length = distanceBetween(a, b) || 1
  return { x: (b.x - a.x) / length, y: (b.y - a.y) / length }
}
