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
  const taken = new Uint8Array(width * height)
  const stack = new Int32Array(width * height)
  const found: Blob[] = []
  let top = 0
  const take = (from: number, to: number) => {
    if (taken[to] === 1 || !alike(data, 4 * from, 4 * to, tolerance)) return
    taken[to] = 1
    stack[top++] = to
  }
  for (let seed = 0; seed < taken.length; seed++) {
    if (taken[seed] === 1) continue
    const moments = { area: 0, x: 0, y: 0, xx: 0, xy: 0, yy: 0 }
    taken[seed] = 1
    stack[top++] = seed
    while (top > 0) {
      const at = stack[--top]
      const x = at % width
      const y = (at - x) / width
      moments.area++
      moments.x += x
      moments.y += y
      moments.xx += x * x
      moments.xy += x * y
      moments.yy += y * y
      if (x > 0) take(at, at - 1)
      if (x < width - 1) take(at, at + 1)
      if (y > 0) take(at, at - width)
      if (y < height - 1) take(at, at + width)
    }
    const { area } = moments
    if (area >= leastArea && area <= mostShare * taken.length && isSquare(moments))
      found.push({ at: { x: moments.x / area, y: moments.y / area }, area })
  }
  return found
}

function alike(data: Uint8ClampedArray, one: number, other: number, tolerance: number): boolean {
  return (
    Math.abs(data[one] - data[other]) <= tolerance &&
    Math.abs(data[one + 1] - data[other + 1]) <= tolerance &&
    Math.abs(data[one + 2] - data[other + 2]) <= tolerance
  )
}

type Moments = { area: number; x: number; y: number; xx: number; xy: number; yy: number }

function isSquare({ area, x, y, xx, xy, yy }: Moments): boolean {
  const [acrossX, acrossY] = [xx / area - (x / area) ** 2, yy / area - (y / area) ** 2]
  const both = xy / area - (x / area) * (y / area)
  const determinant = acrossX * acrossY - both * both
  const fullness = area / (12 * Math.sqrt(determinant))
  if (!(fullness > solid.least && fullness < solid.most)) return false
  const half = (acrossX + acrossY) / 2
  const away = Math.sqrt(Math.max(0, half * half - determinant))
  return Math.sqrt((half + away) / (half - away)) < mostSlender
}
