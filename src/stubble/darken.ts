/**
 * Dots drawn where they really are: in the skin. Each pixel keeps its own texture and shade and loses the share of
 * light that buried pigment takes; shine stays on top.
 * Rule: pixel = (pixel - shine) x ratio + shine in linear light, ratio from all dots by `overlap`.
 * Units: scalp mm for kernels, chart mm for dots, pixels for blur.
 */
import type { Raster } from '../geometry/Raster'
import type { ScalpMap } from '../head/ScalpMap'
import type { LinearRgb } from '../light/colours'
import type { Pixels } from '../photo/Pixels'
import type { DotKernel } from './DotKernel'
import { dotPrints } from './dotPrints'
import type { Machine } from './machine/Machine'
import { plainMachine } from './machine/plainMachine'
import { painter } from './painter'
import { scalpFrame } from './scalpFrame'
import { seeDots } from './seeDots'

export type DarkenOptions = {
  /** Index into `kernels` for each dot; without it every dot is the first kernel. */
  readonly kernelOf?: Uint8Array
  /** Ratio to bare skin of an unbroken layer of the pigment, by channel; without it dots multiply without end. */
  readonly limit?: LinearRgb
  /** Linear light of the bare skin in any scale, see `skinChroma`; without it no shine is split off. */
  readonly chroma?: LinearRgb
  /** Where there is scalp: 0 leaves a pixel as it is, 255 takes the dots in full. As large as the picture. */
  readonly mask?: Raster | Uint8Array
  /** Standard deviation of the photo's own blur, pixels; see `estimateBlur`. */
  readonly blur?: number
  /** What does the sums; plain TypeScript without it, to the same byte. */
  readonly machine?: Machine
}

/**
 * @param dots x, y (chart mm) and rank, as from `scatterDots`; dots the map hides are left out.
 * @returns a new picture; the input stays as it was. Without dots, or under a mask of zero, every byte is the same;
 *   no byte ever rises. Throws RangeError for a mask of another size, or a kernel that does not exist.
 */
export function darken(
  pixels: Pixels,
  dots: Float32Array,
  kernels: readonly DotKernel[],
  map: ScalpMap,
  { kernelOf, limit, chroma, mask, blur = 0, machine = plainMachine() }: DarkenOptions = {},
): Pixels {
  const { width, height, data } = pixels
  const weights = mask && ('data' in mask ? mask.data : mask)
  if (weights && weights.length !== width * height)
    throw new RangeError(`mask holds ${weights.length} pixels, the picture ${width * height}`)
  const missing = kernelOf?.find(kernel => kernel >= kernels.length)
  if (missing !== undefined || (dots.length > 0 && kernels.length === 0))
    throw new RangeError(`kernel ${missing ?? 0} asked for, ${kernels.length} given`)

  const frame = dots.length > 0 ? scalpFrame(map, width, height) : null
  if (!frame) return { width, height, data: new Uint8ClampedArray(data) }
  const seen = seeDots(dots, frame)
  const prints = dotPrints(kernels, seen, limit, blur)
  return painter(machine, { pixels, mask: weights, chroma }).paint({ seen, prints }, { kernelOf })
}
