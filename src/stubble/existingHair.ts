/**
 * How much real stubble already stands at each place, so that dots fill in and do not pile up.
 * Rule: stubble takes red before green, whatever the light: ln(R/G) of the surroundings falls from the bare skin's value
 * to that of the sides. Places brighter than the skin are shine: nothing can be told there, so their neighbours speak for
 * them. Units: linear light, mm.
 */
import type { Raster } from '../geometry/Raster'
import { smoothStep } from '../geometry/smoothStep'
import type { LinearRgb } from '../light/colours'
import { decodedSrgb } from '../light/decodedSrgb'
import type { Pixels } from '../photo/Pixels'

/** Hairs, gaps and blotches of the skin are judged together over this width, mm: patches of dots would show. */
const surroundings = 7
/** Share of the sides' fall of ln(R/G) below which a place counts as bare, and above which as hair. */
const bareBelow = 0.2
const hairAbove = 0.9
/** Bare skin is redder here and paler there: ln(R/G) falls by this much without any hair. */
const skinVaries = 0.08
/** Shine: brighter than the bare skin by these factors, from none to certain. */
const shineFrom = 0.9
const shineTo = 1.2
/** Width from which neighbours speak for a place under shine, mm, and the share of them that must see clearly. */
const underShine = 30
const leastTrust = 0.05

/**
 * @param pixelsPerMm of the photo. @param skin linear light of the bare skin. @param ratio of the sides to it, by channel.
 * @param mask of the head: its surroundings are neither skin nor hair and are left out. Without it the whole photo counts.
 * @returns 0 bare … 255 as much hair as at the sides. A ratio that leaves red and green alike tells no hair from skin
 *   and gives none.
 */
export function existingHair(
  pixels: Pixels,
  pixelsPerMm: number,
  skin: LinearRgb,
  ratio: LinearRgb,
  mask?: Raster,
): Raster {
  const { width, height } = pixels
  const data = new Uint8Array(width * height)
  const fall = Math.log(ratio[1] / ratio[0])
  if (!(fall > 0.02)) return { width, height, data }
  const reach = Math.max(1, Math.round((surroundings * pixelsPerMm) / 2))
  const inside = (pixel: number) => (mask ? mask.data[pixel] / 255 : 1)
  const share = boxMean(width, height, reach, inside)
  const [red, green] = [0, 1].map(channel =>
    boxMean(width, height, reach, pixel => inside(pixel) * decodedSrgb[pixels.data[4 * pixel + channel]]).map(
      (sum, pixel) => sum / Math.max(share[pixel], 1e-3),
    ),
  )
  const bare = Math.log(skin[0] / skin[1])
  const bareFrom = Math.max(bareBelow * fall, skinVaries)
  const hairFrom = Math.max(hairAbove * fall, 2 * skinVaries)
  const trusted = new Float32Array(width * height)
  const judged = new Float32Array(width * height)
  for (let i = 0; i < data.length; i++) {
    const fallen = bare - Math.log((red[i] + 1e-4) / (green[i] + 1e-4))
    trusted[i] = inside(i) * (1 - smoothStep(shineFrom, shineTo, green[i] / skin[1]))
    judged[i] = trusted[i] * smoothStep(bareFrom, hairFrom, fallen)
  }
  const around = Math.max(1, Math.round((underShine * pixelsPerMm) / 2))
  const judgedAround = boxMean(width, height, around, i => judged[i])
  const trustedAround = boxMean(width, height, around, i => trusted[i])
  for (let i = 0; i < data.length; i++) {
    const neighbours = trustedAround[i] > leastTrust ? judgedAround[i] / trustedAround[i] : 0
    data[i] = Math.round(255 * Math.min(1, judged[i] + (1 - trusted[i]) * neighbours))
  }
  return { width, height, data }
}

/** Mean over a square of 2 reach + 1 pixels around each pixel, cut off at the picture's edge. */
function boxMean(
  width: number,
  height: number,
  reach: number,
  value: (pixel: number) => number,
): Float32Array {
  const rows = new Float32Array(width * height)
  const mean = new Float32Array(width * height)
  slide(width, height, 1, width, reach, rows, value)
  slide(height, width, width, 1, reach, mean, pixel => rows[pixel])
  return mean
}

/** Running mean along `length` neighbours `step` apart, for each of `lines` lines `stride` apart. */
function slide(
  length: number,
  lines: number,
  step: number,
  stride: number,
  reach: number,
  into: Float32Array,
  value: (index: number) => number,
): void {
  for (let line = 0; line < lines; line++) {
    let sum = 0
    let count = 0
    for (let i = -reach; i < length; i++) {
      if (i + reach < length) {
        sum += value(line * stride + (i + reach) * step)
        count++
      }
      if (i - reach - 1 >= 0) {
        sum -= value(line * stride + (i - reach - 1) * step)
        count--
      }
      if (i >= 0) into[line * stride + i * step] = sum / count
    }
  }
}
