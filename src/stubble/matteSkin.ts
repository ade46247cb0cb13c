/**
 * The same head after a matting powder: a highlight sinks to the light of the skin around it and takes its hue; pores,
 * hairs and lines stay, for a place is dimmed as a whole. Under a clipped highlight nothing of the skin was recorded:
 * what is shown there is a guess.
 * Rule: light x f, f = 1 - gloss / light, gloss = what makes a place lighter than the skin around it, at most its neutral
 * part (`splitShine`): so a lit cheek, which is not neutral, stays. Unit: linear light.
 */
import type { LinearRgb } from '../light/colours'
import { decodedSrgb } from '../light/decodedSrgb'
import { encodeSrgb } from '../light/encodeSrgb'
import type { Pixels } from '../photo/Pixels'
import { skinLight } from './skinLight'
import { splitShine } from './splitShine'

/** At the outline, where pixels hold some of the background, skin is left as it is, within this share of the width. */
const rimShare = 1 / 200

/**
 * @param mask 0..255, where there is skin; as many as pixels
 * @param chroma of the skin, see `skinChroma`
 * @returns a new picture; no pixel of it is brighter, none outside the mask is changed
 */
export function matteSkin(pixels: Pixels, mask: Uint8Array, chroma: LinearRgb): Pixels {
  const { width, height, data } = pixels
  const lightAt = skinLight(pixels, mask, splitShine(chroma))
  const inside = insideOf(mask, width, height, Math.ceil(width * rimShare))
  const matte = new Uint8ClampedArray(data)
  for (let place = 0; place < width * height; place++) {
    const weight = inside(place)
    if (weight === 0) continue
    const at = 4 * place
    const { here, shine, around } = lightAt(place % width, Math.floor(place / width))
    const gloss = Math.min(here - around, shine)
    if (!(gloss > 0)) continue
    const dimmed = weight * (gloss / here)
    const light = [decodedSrgb[data[at]], decodedSrgb[data[at + 1]], decodedSrgb[data[at + 2]]]
    const sum = light[0] + light[1] + light[2]
    for (let channel = 0; channel < 3; channel++) {
      const hued = light[channel] + dimmed * (sum * chroma[channel] - light[channel])
      matte[at + channel] = Math.min(data[at + channel], encodeSrgb((1 - dimmed) * hued))
    }
  }
  return { width, height, data: matte }
}

/**
 * How surely a pixel and those around it are skin, 0..1: full where all within `reach` are, none where half of them are
 * not.
 */
function insideOf(mask: Uint8Array, width: number, height: number, reach: number): (place: number) => number {
  const sums = new Float64Array((width + 1) * (height + 1))
  for (let y = 0; y < height; y++)
    for (let x = 0, line = 0; x < width; x++) {
      line += mask[y * width + x]
      sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + line
    }
  return place => {
    if (mask[place] === 0) return 0
    const [x, y] = [place % width, Math.floor(place / width)]
    const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)]
    const [top, bottom] = [
      Math.max(0, y - reach) * (width + 1),
      Math.min(height, y + reach + 1) * (width + 1),
    ]
    const sum = sums[bottom + right] - sums[bottom + left] - sums[top + right] + sums[top + left]
    const pixels = ((right - left) * (bottom - top)) / (width + 1)
    return Math.max(0, (2 * sum) / (255 * pixels) - 1)
  }
}
