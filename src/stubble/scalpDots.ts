/**
 * All dots a photo could show at some density, looked up once; a plan then shows some of them. So a hairline can be dragged
 * and only what it moves is worked out again. Units: chart mm, dots per cm², pixels.
 */
import type { Raster } from '../geometry/Raster'
import type { ScalpMap } from '../head/ScalpMap'
import { tileDensity } from './blueNoiseTile'
import { chartWindow } from './chartWindow'
import { densityOnPhoto } from './densityOnPhoto'
import { dotChances, dotClass } from './dotClasses'
import { type DotSquare, inSquares } from './dotSquares'
import { scalpFrame } from './scalpFrame'
import { scatterDots } from './scatterDots'
import { type SeenDots, seeDots } from './seeDots'

export type DotRoom = {
  readonly map: ScalpMap
  readonly seed: number
  /** Where there is scalp, 0..255, as large as the photo. */
  readonly mask: Raster
  /** How much real hair stands there, 0..255; see `existingHair`. */
  readonly hair?: Raster
  /** Dots per cm² of scalp that are nowhere exceeded. */
  readonly most?: number
  /** For a picture that another soon follows; see `scalpFrame`. */
  readonly hurried?: boolean
}

export type ScalpDots = {
  /** x, y, rank of each, as from `scatterDots`, square by square. */
  readonly dots: Float32Array
  readonly squares: readonly DotSquare[]
  /** Each shows where more than this is wanted, dots per cm² of scalp: by its rank, and where hair leaves little room later. */
  readonly worth: Float64Array
  /** How far each strays from the mean size; see `dotChances`. */
  readonly chances: Float64Array
  readonly seen: SeenDots
}

export type Wish = {
  /** Dots per cm² of scalp wanted at a chart point, and their mean size; below `worth` it need not be right. See `densityField`. */
  density(x: number, y: number, worth?: number): number
  size(x: number, y: number): number
  /** The density where it is the same at all places no farther than `reach` and their mean size is 1; else null. */
  evenAround?(x: number, y: number, reach: number): number | null
}

/** No chart millimetre of a head is more than about 1.1 scalp millimetres: squared, with room to spare. */
const widestScale = 1.25

/** Null where the photo shows no scalp. */
export function scalpDots({ map, seed, mask, hair, most = tileDensity, hurried }: DotRoom): ScalpDots | null {
  const window = chartWindow(map, mask)
  const frame = window && scalpFrame(map, mask.width, mask.height, hurried)
  if (!frame) return null
  const roomAt = densityOnPhoto(() => 1, map, roomFor(mask, hair))
  const scattered = scatterDots((x, y) => most * roomAt(x, y), { seed, ...window, most: most * widestScale })
  const { dots, squares } = inSquares(scattered)
  const worth = Float64Array.from({ length: dots.length / 3 }, (_, i) => {
    const [x, y, rank] = dots.subarray(3 * i, 3 * i + 3)
    return (rank * tileDensity) / roomAt(x, y)
  })
  return { dots, squares, worth, chances: dotChances(dots, seed), seen: seeDots(dots, frame) }
}

/** Which of the dots a wish shows, which of `classes` sizes each has, and how many they are. */
export function showDots(
  { dots, squares, worth, chances }: Omit<ScalpDots, 'seen'>,
  { density, size, evenAround }: Wish,
  classes: number,
) {
  let count = 0
  const shown = new Uint8Array(worth.length)
  const kernelOf = new Uint8Array(worth.length)
  const answer = (first: number, end: number, even: number | null) => {
    for (let dot = first; dot < end; dot++) {
      const x = dots[3 * dot]
      const y = dots[3 * dot + 1]
      if (!((even ?? density(x, y, worth[dot])) > worth[dot])) continue
      count++
      shown[dot] = 1
      kernelOf[dot] = dotClass(classes, even === null ? size(x, y) : 1, chances[dot])
    }
  }
  const goThrough = (some: readonly DotSquare[], first: number) => {
    let start = first
    for (const { x, y, reach, end, parts } of some) {
      const even = evenAround?.(x, y, reach) ?? null
      if (even === null && parts.length > 0) goThrough(parts, start)
      else if (even !== 0) answer(start, end, even)
      start = end
    }
  }
  goThrough(squares, 0)
  return { shown, kernelOf, count }
}

/** Scalp that has no hair yet. */
function roomFor(mask: Raster, hair: Raster | undefined): Raster {
  if (!hair) return mask
  return { ...mask, data: mask.data.map((scalp, i) => Math.round((scalp * (255 - hair.data[i])) / 255)) }
}
