/**
 * Where each dot falls. A dot has its place from the first, and a rank; it shows where the wanted density exceeds its
 * rank. So dots neither swim nor flicker while a hairline is dragged, and a lighter choice is the same head with fewer.
 * Units: chart mm, dots per cm² of chart.
 */
import { seededHash } from '../geometry/seededHash'
import { blueNoiseTile, tileDensity, tileSide } from './blueNoiseTile'

export type DotWindow = {
  /** Integer; the same seed puts every dot in the same place. */
  readonly seed: number
  /** Upper left corner and size, chart mm. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** No density exceeds this: dots of higher rank need not be asked about. */
  readonly most?: number
}

/**
 * @param density dots per cm² of chart wanted at a chart point; on a head that is dots per cm² of scalp times the square
 *   of the map's `scale`. Above `tileDensity` (400) it is as 400; zero, negative or not a number is none.
 * @returns x, y (chart mm) and rank (0..1) of each dot in the window, left and upper edge included. Place and rank
 *   depend on the seed alone. Throws RangeError when the window is not finite or its size is negative.
 */
export function scatterDots(
  density: (x: number, y: number) => number,
  { seed, x, y, width, height, most = tileDensity }: DotWindow,
): Float32Array {
  for (const value of [seed, x, y, width, height])
    if (!Number.isFinite(value)) throw new RangeError(`dot window must be finite, got ${value}`)
  if (width < 0 || height < 0)
    throw new RangeError(`dot window must not be negative, got ${width} x ${height}`)

  const tile = blueNoiseTile()
  const count = tile.length / 2
  const askedAbout = Math.min(count, Math.ceil((count * most) / tileDensity))
  const shiftX = seededHash(seed, 0) * tileSide
  const shiftY = seededHash(seed, 1) * tileSide
  const right = x + width
  const bottom = y + height
  const tiles = (Math.ceil(width / tileSide) + 1) * (Math.ceil(height / tileSide) + 1)
  const found = new Float32Array(3 * tiles * askedAbout)
  let end = 0
  for (let top = tileStart(y, shiftY); top < bottom; top += tileSide)
    for (let left = tileStart(x, shiftX); left < right; left += tileSide)
      for (let index = 0; index < askedAbout; index++) {
        const dotX = Math.fround(left + tile[2 * index])
        const dotY = Math.fround(top + tile[2 * index + 1])
        if (dotX < x || dotX >= right || dotY < y || dotY >= bottom) continue
        const rank = (index + 0.5) / count
        if (!(rank * tileDensity < density(dotX, dotY))) continue
        found[end++] = dotX
        found[end++] = dotY
        found[end++] = rank
      }
  return found.slice(0, end)
}

/** Corner of the repeated square that holds a coordinate. */
const tileStart = (at: number, shift: number) => Math.floor((at - shift) / tileSide) * tileSide + shift
