/**
 * The same head after a matting powder: what the surface mirrors is taken away, skin's own light stays. Under a clipped
 * highlight nothing of the skin was recorded; there it is given the light of the skin around it.
 * Rule: of the neutral part (`splitShine`), only what makes a pixel brighter than the skin around it is gloss: so grey
 * stubble, neutral too, stays. Unit: linear light.
 */
import type { LinearRgb } from '../light/colours'
import { decodedSrgb } from '../light/decodedSrgb'
import { encodeSrgb } from '../light/encodeSrgb'
import type { Pixels } from '../photo/Pixels'
import { localSkinLight } from './localSkinLight'
import { splitShine } from './splitShine'

/**
 * @param mask 0..255, where there is skin; as many as pixels
 * @param chroma of the skin, see `skinChroma`
 * @returns a new picture; no pixel of it is brighter, none outside the mask is changed
 */
export function matteSkin(pixels: Pixels, mask: Uint8Array, chroma: LinearRgb): Pixels {
  const { width, height, data } = pixels
  const shineOf = splitShine(chroma)
  const skinAt = localSkinLight(pixels, mask, shineOf)
  const matte = new Uint8ClampedArray(data)
  for (let place = 0; place < width * height; place++) {
    if (mask[place] === 0) continue
    const at = 4 * place
    const light = [decodedSrgb[data[at]], decodedSrgb[data[at + 1]], decodedSrgb[data[at + 2]]]
    const shine = shineOf(light[0], light[1], light[2])
    const around = skinAt(place % width, Math.floor(place / width))
    const gloss = Math.min(light[0] + light[1] + light[2] - around, 3 * shine)
    if (!(gloss > 0)) continue
    // What is left of the neutral part takes skin's hue in the measure that gloss hid it.
    const share = gloss / (3 * shine)
    const weight = mask[place] / 255
    for (let channel = 0; channel < 3; channel++) {
      const left = (3 * shine - gloss) * ((1 - share) / 3 + share * chroma[channel])
      const powdered = Math.min(light[channel], light[channel] - shine + left)
      matte[at + channel] = encodeSrgb(light[channel] + weight * (powdered - light[channel]))
    }
  }
  return { width, height, data: matte }
}
