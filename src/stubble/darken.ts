/**
 * Dots drawn where they really are: in the skin. Each pixel keeps its own texture and shade and loses the share of
 * light that buried pigment takes; shine stays on top.
 * Rule: pixel = (pixel - shine) x ratio + shine in linear light, ratio from all dots by `overlap`.
 * Units: scalp mm for kernels, chart mm for dots, pixels for blur.
 */
import type { Raster } from '../geometry/Raster'
import type { ScalpMap } from '../head/ScalpMap'
import type { LinearRgb } from '../light/colours'
import { decodedSrgb } from '../light/decodedSrgb'
import { encodeSrgb } from '../light/encodeSrgb'
import type { Pixels } from '../photo/Pixels'
import type { DotKernel } from './DotKernel'
import type { Grid } from './Grid'
import { layDots } from './layDots'
import { keptTable, layerContrast, lightKept } from './overlap'
import { splitShine } from './splitShine'

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
}

/** A sum of dots below this changes no byte. */
const nothing = 1e-6

/**
 * @param dots x, y (chart mm) and rank, as from `scatterDots`; dots the map hides are left out.
 * @returns a new picture; the input stays as it was. Without dots, or under a mask of zero, every byte is the same;
 *   no byte ever rises. Throws RangeError for a mask of another size, or a kernel that does not exist.
 */
export function darken(
  { width, height, data }: Pixels,
  dots: Float32Array,
  kernels: readonly DotKernel[],
  map: ScalpMap,
  { kernelOf, limit, chroma, mask, blur = 0 }: DarkenOptions = {},
): Pixels {
  const result = { width, height, data: new Uint8ClampedArray(data) }
  const weights = mask && ('data' in mask ? mask.data : mask)
  if (weights && weights.length !== width * height)
    throw new RangeError(`mask holds ${weights.length} pixels, the picture ${width * height}`)
  const missing = kernelOf?.find(kernel => kernel >= kernels.length)
  if (missing !== undefined || (dots.length > 0 && kernels.length === 0))
    throw new RangeError(`kernel ${missing ?? 0} asked for, ${kernels.length} given`)

  const layer = [0, 1, 2].map(channel => layerContrast(limit?.[channel], strongest(kernels, channel)))
  const laid = layDots(dots, kernels, map, { width, height, kernelOf, blur, layer })
  if (laid) takeLight(result, laid, layer, chroma ? splitShine(chroma) : () => 0, weights)
  return result
}

function takeLight(
  { width, data }: Pixels,
  laid: Grid,
  layer: readonly number[],
  shineOf: (red: number, green: number, blue: number) => number,
  weights: Uint8Array | undefined,
): void {
  const tables = layer.map(keptTable)
  for (let row = 0; row < laid.height; row++) {
    let pixel = (laid.origin.y + row) * width + laid.origin.x
    let at = 3 * row * laid.width
    for (let column = 0; column < laid.width; column++, pixel++, at += 3) {
      const weight = weights ? weights[pixel] / 255 : 1
      if (weight === 0 || laid.data[at] + laid.data[at + 1] + laid.data[at + 2] < nothing) continue
      const red = decodedSrgb[data[4 * pixel]]
      const green = decodedSrgb[data[4 * pixel + 1]]
      const blue = decodedSrgb[data[4 * pixel + 2]]
      const shine = shineOf(red, green, blue)
      data[4 * pixel] = encodeSrgb(shine + (red - shine) * lightKept(tables[0], weight * laid.data[at]))
      data[4 * pixel + 1] = encodeSrgb(
        shine + (green - shine) * lightKept(tables[1], weight * laid.data[at + 1]),
      )
      data[4 * pixel + 2] = encodeSrgb(
        shine + (blue - shine) * lightKept(tables[2], weight * laid.data[at + 2]),
      )
    }
  }
}

/** Contrast at the heart of the strongest dot. */
function strongest(kernels: readonly DotKernel[], channel: number): number {
  const heart = Math.max(0, ...kernels.map(kernel => kernel.opticalDensity[channel][0]))
  return 1 - Math.exp(-heart)
}
