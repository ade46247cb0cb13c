/**
 * What share of each channel's light pigment can reach: none where the mask says there is no scalp, and not the shine,
 * which comes off the surface. A pixel that is scalp only in part shines as the scalp beside it: asked itself, what there is of
 * the wall behind would pass for shine. Worked out once for a photo. Units: 0..255.
 */
import { pixelsBeside } from '../geometry/pixelsBeside'
import type { LinearRgb } from '../light/colours'
import { decodedSrgb } from '../light/decodedSrgb'
import type { Pixels } from '../photo/Pixels'
import { splitShine } from './splitShine'

/** Light of each byte in whole numbers so coarse that every engine finds the same. */
const wholeLight = Int32Array.from(decodedSrgb, light => Math.round(light * 2 ** 22))

/** One over the light of each byte; nothing can be taken from none. */
const perLight = Float64Array.from(wholeLight, light => (light > 0 ? 1 / light : 0))

/** @returns red, green, blue and nothing for each pixel. */
export function shareOfLight(pixels: Pixels, mask?: Uint8Array, chroma?: LinearRgb): Uint8Array {
  const { data } = pixels
  const shares = new Uint8Array(data.length)
  const shineOf = chroma && splitShine(chroma)
  const rim: number[] = []
  for (let at = 0; at < data.length; at += 4) {
    const weight = mask ? mask[at >> 2] : 255
    if (weight > 0 && weight < 255) rim.push(at >> 2)
    if (weight < 255) continue
    const [red, green, blue] = [wholeLight[data[at]], wholeLight[data[at + 1]], wholeLight[data[at + 2]]]
    const shine = shineOf ? shineOf(red, green, blue) : 0
    shares[at] = 255 * (1 - shine * perLight[data[at]]) + 0.5
    shares[at + 1] = 255 * (1 - shine * perLight[data[at + 1]]) + 0.5
    shares[at + 2] = 255 * (1 - shine * perLight[data[at + 2]]) + 0.5
  }
  if (mask) shareRim(shares, rim, mask, pixels)
  return shares
}

/** Gives each pixel of the rim its weight of what the nearest whole pixel has, all of it where there is none. */
function shareRim(shares: Uint8Array, rim: readonly number[], mask: Uint8Array, size: Pixels): void {
  const like = new Map<number, number>()
  for (const place of rim) {
    const whole = pixelsBeside(size, place).find(next => mask[next] === 255)
    if (whole !== undefined) like.set(place, whole)
  }
  // A map hands out what is put in while it is gone through: the rim is taken ring by ring.
  for (const [place, whole] of like)
    for (const next of pixelsBeside(size, place))
      if (mask[next] > 0 && mask[next] < 255 && !like.has(next)) like.set(next, whole)
  for (const place of rim) {
    const whole = like.get(place)
    for (let channel = 0; channel < 3; channel++) {
      const share = whole === undefined ? 255 : shares[4 * whole + channel]
      shares[4 * place + channel] = (mask[place] / 255) * share + 0.5
    }
  }
}
