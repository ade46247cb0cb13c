/**
 * The sides in twenty years, drawn on today's photo: where real stubble stands, its shadow is lightened to that of greyer
 * hair, and single dark hairs lose some of their contrast. Skin, shade and shine stay the patient's own.
 *
 * Rule: light x (ratio then / ratio now) ^ amount of hair, in linear light; what is darker than its surroundings is lifted
 * towards them. In whole numbers through stored tables, so that it comes out the same anywhere.
 */
import type { Raster } from '../geometry/Raster'
import type { LinearRgb } from '../light/colours'
import { decodedSrgb } from '../light/decodedSrgb'
import { encodeSrgb } from '../light/encodeSrgb'
import type { Pixels } from '../photo/Pixels'
import { steadyExp, steadyLog } from './steadyExp'

export type Greying = {
  /** Ratios of the sides to bare skin, linear light: as they are, and as they would be. */
  readonly now: LinearRgb
  readonly then: LinearRgb
  /** Share of the hairs that have turned white, 0..1. */
  readonly share: number
}

/** Steps of the logarithm of light for a factor of e: a byte is at least one. */
const fine = 4096
/** Darkest light that has a logarithm; black stays nearly black. */
const darkest = 1 / 4096

const logOf = Int32Array.from(decodedSrgb, light => Math.round(fine * steadyLog(Math.max(light, darkest))))
const lowest = logOf[0]
/** Byte of each logarithm from the lowest to white. */
const byteOf = Uint8Array.from({ length: 1 - lowest }, (_, i) => encodeSrgb(steadyExp((i + lowest) / fine)))

/** Width in which a hair is told from the skin around it, mm. */
const surroundings = 2

/** How much of its own contrast a hair loses when it turns white. *Assumption*: it still throws a shadow and shines. */
const contrastLost = 0.6

/**
 * @param hair how much stubble stands at each pixel, 0..255, see `existingHair`. @param mask of the head, 0..255.
 * @returns a new picture; the old one where `share` is 0
 */
export function greyHair(
  pixels: Pixels,
  hair: Raster,
  mask: Raster,
  pixelsPerMm: number,
  { now, then, share }: Greying,
): Pixels {
  if (share === 0) return pixels
  const { width, height } = pixels
  const data = new Uint8ClampedArray(pixels.data)
  const reach = Math.max(1, Math.round((surroundings * pixelsPerMm) / 2))
  const lost = contrastLost * share
  for (const channel of [0, 1, 2] as const) {
    const lift = Math.round(fine * (steadyLog(then[channel]) - steadyLog(now[channel])))
    const logs = new Int32Array(width * height)
    for (let i = 0; i < logs.length; i++) logs[i] = logOf[data[4 * i + channel]]
    const around = blockMeans(logs, width, height, reach)
    for (let i = 0; i < logs.length; i++) {
      const amount = (hair.data[i] * mask.data[i]) / (255 * 255)
      if (amount === 0) continue
      const contrast = Math.max(0, around(i) - logs[i])
      const raised = Math.round(logs[i] + amount * (lift + lost * contrast))
      data[4 * i + channel] = byteOf[Math.min(0, Math.max(lowest, raised)) - lowest]
    }
  }
  return { width, height, data }
}

/**
 * Mean of the square of 2 reach + 1 pixels around a pixel, cut off at the edge: exact, from running sums of whole numbers.
 * They run over, and come right again in the difference.
 */
function blockMeans(values: Int32Array, width: number, height: number, reach: number): (i: number) => number {
  const sums = new Int32Array((width + 1) * (height + 1))
  for (let y = 0; y < height; y++)
    for (let x = 0, row = 0; x < width; x++) {
      row += values[y * width + x]
      sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row
    }
  return i => {
    const [x, y] = [i % width, Math.floor(i / width)]
    const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)]
    const [top, bottom] = [
      Math.max(0, y - reach) * (width + 1),
      Math.min(height, y + reach + 1) * (width + 1),
    ]
    const sum = (sums[bottom + right] - sums[bottom + left] - sums[top + right] + sums[top + left]) | 0
    return sum / (((right - left) * (bottom - top)) / (width + 1))
  }
}
