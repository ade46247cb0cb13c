/**
 * On which side of a drawn line a place lies, how far from it and how far along it: what lies behind a hairline is scalp.
 * Unit: that of the points. With y down, the left of somebody walking along the line is counted positive.
 */
import { type LinePieces, leftOfLine, linePieces, shareAlong, squareTo } from './linePieces'
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
  const line = linePieces(points)
  const { fromX, fromY, alongX, alongY, lengths, starts } = line
  const circles = circlesOf(line)

  return (x, y) => {
    let best = Number.POSITIVE_INFINITY
    let reach = best
    let piece = 0
    let share = 0
    const likely = nearestOf(circles, x, y)
    for (let turn = -1; 3 * turn < circles.length; turn++) {
      // The bunch most likely to be nearest comes first: few others are then near enough to be looked into.
      const circle = turn < 0 ? likely : turn
      if (turn === likely || (turn >= 0 && isBeyond(circles, turn, reach, x, y))) continue
      const last = Math.min(lengths.length, (circle + 1) * bunch)
      for (let one = circle * bunch; one < last; one++) {
        const at = shareAlong(line, one, x, y)
        const square = squareTo(line, one, at, x, y)
        if (square >= best) continue
        best = square
        piece = one
        share = at
      }
      reach = Math.sqrt(best)
    }
    const nearestX = fromX[piece] + share * alongX[piece]
    const nearestY = fromY[piece] + share * alongY[piece]
    const left = leftOfLine(line, piece, share, x - nearestX, y - nearestY)
    return {
      distance: left < 0 ? -reach : reach,
      along: starts[piece] + share * lengths[piece],
      nearest: { x: nearestX, y: nearestY },
    }
  }
}

/** x, y and radius around each bunch: from the middle of its chord to its farthest corner. */
function circlesOf({ fromX, fromY, alongX, alongY, lengths }: LinePieces): Float64Array {
  const circles = new Float64Array(3 * Math.ceil(lengths.length / bunch))
  for (let circle = 0; 3 * circle < circles.length; circle++) {
    const first = circle * bunch
    const last = Math.min(lengths.length, first + bunch) - 1
    const x = (fromX[first] + fromX[last] + alongX[last]) / 2
    const y = (fromY[first] + fromY[last] + alongY[last]) / 2
    let radius = 0
    for (let piece = first; piece <= last; piece++) {
      const start = (fromX[piece] - x) ** 2 + (fromY[piece] - y) ** 2
      const end = (fromX[piece] + alongX[piece] - x) ** 2 + (fromY[piece] + alongY[piece] - y) ** 2
      radius = Math.max(radius, Math.sqrt(start), Math.sqrt(end))
    }
    circles.set([x, y, radius], 3 * circle)
  }
  return circles
}

/** Whether a circle lies all farther away than `reach`. */
function isBeyond(circles: Float64Array, circle: number, reach: number, x: number, y: number): boolean {
  const dx = x - circles[3 * circle]
  const dy = y - circles[3 * circle + 1]
  const near = reach + circles[3 * circle + 2]
  return dx * dx + dy * dy >= near * near
}

/** The circle whose middle is nearest. */
function nearestOf(circles: Float64Array, x: number, y: number): number {
  let nearest = 0
  let least = Number.POSITIVE_INFINITY
  for (let at = 0; at < circles.length; at += 3) {
    const dx = x - circles[at]
    const dy = y - circles[at + 1]
    const square = dx * dx + dy * dy
    if (square >= least) continue
    least = square
    nearest = at / 3
  }
  return nearest
}
