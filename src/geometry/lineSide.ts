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
  const line = piecesOf(points)
  const { fromX, fromY, alongX, alongY, lengths, starts } = line
  const side = (piecesAcross * starts[lengths.length]) / lengths.length || 1
  const all = Array.from(lengths.keys())
  const candidates = nearPieces(
    line,
    side,
    nearPieces(line, wider * side, () => all),
  )

  return (x, y) => {
    const pieces = candidates(x, y)
    let best = Number.POSITIVE_INFINITY
    let piece = 0
    let share = 0
    for (let i = 0; i < pieces.length; i++) {
      const one = pieces[i]
      const at = shareAlong(line, one, x, y)
      const square = squareTo(line, one, at, x, y)
      if (square >= best) continue
      best = square
      piece = one
      share = at
    }
    const nearestX = fromX[piece] + share * alongX[piece]
    const nearestY = fromY[piece] + share * alongY[piece]
    const direction = directionAt(line, piece, share)
    const left = direction.y * (x - nearestX) - direction.x * (y - nearestY)
    return {
      distance: left < 0 ? -Math.sqrt(best) : Math.sqrt(best),
      along: starts[piece] + share * lengths[piece],
      nearest: { x: nearestX, y: nearestY },
    }
  }
}

type Pieces = ReturnType<typeof piecesOf>

/** Where each piece begins, where it goes, how long it is and how far along the line it starts. */
function piecesOf(points: readonly Point[]) {
  const each = (value: (from: Point, to: Point) => number) =>
    Float64Array.from({ length: points.length - 1 }, (_, i) => value(points[i], points[i + 1]))
  const alongX = each((from, to) => to.x - from.x)
  const alongY = each((from, to) => to.y - from.y)
  const lengths = each((from, to) => Math.sqrt((to.x - from.x) ** 2 + (to.y - from.y) ** 2))
  const starts = [0]
  for (const length of lengths) starts.push(starts[starts.length - 1] + length)
  return { fromX: each(({ x }) => x), fromY: each(({ y }) => y), alongX, alongY, lengths, starts }
}

type NearPieces = (x: number, y: number) => readonly number[]

/** Of every square of places, asked for the first time, those pieces of a wider choice that may be nearest to one of them, in order. */
function nearPieces(line: Pieces, side: number, among: NearPieces): NearPieces {
  const squares = new Map<number, readonly number[]>()
  const diagonal = side * Math.SQRT2
  const look = (x: number, y: number) => {
    const pieces = among(x, y)
    const distances = pieces.map(piece =>
      Math.sqrt(squareTo(line, piece, shareAlong(line, piece, x, y), x, y)),
    )
    const least = distances.reduce((least, distance) => Math.min(least, distance))
    const farthest = (least + diagonal) * (1 + rounding)
    return pieces.filter((_, i) => distances[i] <= farthest)
  }
  return (x, y) => {
    const column = Math.floor(x / side)
    const row = Math.floor(y / side)
    const key = column * 65536 + row
    let near = squares.get(key)
    if (!near) {
      near = look((column + 0.5) * side, (row + 0.5) * side)
      squares.set(key, near)
    }
    return near
  }
}

function shareAlong({ fromX, fromY, alongX, alongY }: Pieces, piece: number, x: number, y: number): number {
  const dx = alongX[piece]
  const dy = alongY[piece]
  const square = dx * dx + dy * dy
  if (!(square > 0)) return 0
  return Math.min(1, Math.max(0, ((x - fromX[piece]) * dx + (y - fromY[piece]) * dy) / square))
}

function squareTo(
  { fromX, fromY, alongX, alongY }: Pieces,
  piece: number,
  share: number,
  x: number,
  y: number,
): number {
  const dx = fromX[piece] + share * alongX[piece] - x
  const dy = fromY[piece] + share * alongY[piece] - y
  return dx * dx + dy * dy
}

/** Of the piece, or at a corner between both pieces, so that the side is right all round the corner. */
function directionAt(line: Pieces, piece: number, share: number): Point {
  const own = unit(line, piece)
  const neighbour = share === 0 ? piece - 1 : share === 1 ? piece + 1 : piece
  if (neighbour < 0 || neighbour >= line.lengths.length) return own
  const other = unit(line, neighbour)
  return { x: own.x + other.x, y: own.y + other.y }
}

function unit({ alongX, alongY, lengths }: Pieces, piece: number): Point {
  const length = lengths[piece] || 1
  return { x: alongX[piece] / length, y: alongY[piece] / length }
}
