/** The straight pieces a drawn line consists of, in lists of numbers that can be gone through fast. Unit: that of the points. */
import type { Point } from './Point'

export type LinePieces = ReturnType<typeof linePieces>

/** Where each piece begins, where it goes, how long it is and how far along the line it starts. */
export function linePieces(points: readonly Point[]) {
  const each = (value: (from: Point, to: Point) => number) =>
    Float64Array.from({ length: points.length - 1 }, (_, i) => value(points[i], points[i + 1]))
  const alongX = each((from, to) => to.x - from.x)
  const alongY = each((from, to) => to.y - from.y)
  const lengths = each((from, to) => Math.sqrt((to.x - from.x) ** 2 + (to.y - from.y) ** 2))
  const starts = [0]
  for (const length of lengths) starts.push(starts[starts.length - 1] + length)
  return { fromX: each(({ x }) => x), fromY: each(({ y }) => y), alongX, alongY, lengths, starts }
}

/** Of a piece's length, 0..1, where it is nearest to a place. */
export function shareAlong(
  { fromX, fromY, alongX, alongY }: LinePieces,
  piece: number,
  x: number,
  y: number,
): number {
  const dx = alongX[piece]
  const dy = alongY[piece]
  const square = dx * dx + dy * dy
  if (!(square > 0)) return 0
  return Math.min(1, Math.max(0, ((x - fromX[piece]) * dx + (y - fromY[piece]) * dy) / square))
}

/** Square of the distance from a place to a share of a piece. */
export function squareTo(
  { fromX, fromY, alongX, alongY }: LinePieces,
  piece: number,
  share: number,
  x: number,
  y: number,
): number {
  const dx = fromX[piece] + share * alongX[piece] - x
  const dy = fromY[piece] + share * alongY[piece] - y
  return dx * dx + dy * dy
}

/**
 * How far to the left of a piece a step leads; at a corner of both pieces together, so that the side is right all round it.
 */
export function leftOfLine(line: LinePieces, piece: number, share: number, dx: number, dy: number): number {
  const neighbour = share === 0 ? piece - 1 : share === 1 ? piece + 1 : piece
  const own = leftOfPiece(line, piece, dx, dy)
  if (neighbour < 0 || neighbour >= line.lengths.length) return own
  return own + leftOfPiece(line, neighbour, dx, dy)
}

function leftOfPiece({ alongX, alongY, lengths }: LinePieces, piece: number, dx: number, dy: number): number {
  return (alongY[piece] * dx - alongX[piece] * dy) / (lengths[piece] || 1)
}
