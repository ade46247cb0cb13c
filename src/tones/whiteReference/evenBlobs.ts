import type { Point } from '../../geometry/Point'
import type { Pixels } from '../../photo/Pixels'

/** A patch of even colour that is shaped like a square seen from anywhere. */
export type Blob = { readonly at: Point; readonly area: number }

/** Pixels of the smallest patch worth looking at. */
const leastArea = 60

/** No chart's patch fills more of the photo than this. */
const mostShare = 1 / 30

/**
 * A solid parallelogram of area A has second moments with determinant (A / 12)²: holes and ragged edges make its area
 * less than that, round shapes more (ellipse 1.05).
 */
const solid = { least: 0.88, most: 1.04 }

/** Longer than this many times its breadth it is a bar. */
const mostSlender = 2.5

/** Patches of the photo within which neighbouring pixels differ by at most `tolerance` of 255 in every channel. */
export function evenBlobs({ width, height, data }: Pixels, tolerance: number): Blob[] {
  const label = new Int32Array(width * height).fill(-1)
  const stack = new Int32Array(width * height)
  const found: Blob[] = []
  for (let seed = 0; seed < label.length; seed++) {
    if (label[seed] >= 0) continue
    let [area, sumX, sumY, sumXX, sumXY, sumYY] = [0, 0, 0, 0, 0, 0]
    let top = 0
    stack[top++] = seed
    label[seed] = seed
    while (top > 0) {
      const at = stack[--top]
      const [x, y] = [at % width, Math.floor(at / width)]
      area++
      sumX += x
      sumY += y
      sumXX += x * x
      sumXY += x * y
      sumYY += y * y
      if (x > 0) visit(at, at - 1)
      if (x < width - 1) visit(at, at + 1)
      if (y > 0) visit(at, at - width)
      if (y < height - 1) visit(at, at + width)
    }
    if (area < leastArea || area > mostShare * label.length) continue
    const [x, y] = [sumX / area, sumY / area]
    const [xx, xy, yy] = [sumXX / area - x * x, sumXY / area - x * y, sumYY / area - y * y]
    if (isSquare(area, xx, xy, yy)) found.push({ at: { x, y }, area })

    function visit(from: number, to: number) {
      if (label[to] >= 0 || !alike(from, to)) return
      label[to] = seed
      stack[top++] = to
    }
  }
  return found

  function alike(one: number, other: number): boolean {
    return (
      Math.abs(data[4 * one] - data[4 * other]) <= tolerance &&
      Math.abs(data[4 * one + 1] - data[4 * other + 1]) <= tolerance &&
      Math.abs(data[4 * one + 2] - data[4 * other + 2]) <= tolerance
    )
  }
}

function isSquare(area: number, xx: number, xy: number, yy: number): boolean {
  const determinant = xx * yy - xy * xy
  const fullness = area / (12 * Math.sqrt(determinant))
  if (!(fullness > solid.least && fullness < solid.most)) return false
  const half = (xx + yy) / 2
  const away = Math.sqrt(Math.max(0, half * half - determinant))
  return Math.sqrt((half + away) / (half - away)) < mostSlender
}
