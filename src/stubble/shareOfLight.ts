/**
 * What share of each channel's light pigment can reach: none where the mask says there is no scalp, and not the shine,
 * which comes off the surface. Worked out once for a photo. Units: 0..255.
 */
import type { LinearRgb } from '../light/colours'
import { decodedSrgb } from '../light/decodedSrgb'
import type { Pixels } from '../photo/Pixels'
import { splitShine } from './splitShine'

/** Light of each byte in whole numbers so coarse that every engine finds the same. */
const wholeLight = Int32Array.from(decodedSrgb, light => Math.round(light * 2 ** 22))

/** One over the light of each byte; nothing can be taken from none. */
const perLight = Float64Array.from(wholeLight, light => (light > 0 ? 1 / light : 0))

/** @returns red, green, blue and nothing for each pixel. */
export function shareOfLight({ data }: Pixels, mask?: Uint8Array, chroma?: LinearRgb): Uint8Array {
  const shares = new Uint8Array(data.length)
  const shineOf = chroma && splitShine(chroma)
  for (let at = 0; at < data.length; at += 4) {
    const weight = mask ? mask[at >> 2] : 255
    if (weight === 0) continue
    const [red, green, blue] = [wholeLight[data[at]], wholeLight[data[at + 1]], wholeLight[data[at + 2]]]
    const shine = shineOf ? shineOf(red, green, blue) : 0
    shares[at] = weight * (1 - shine * perLight[data[at]]) + 0.5
    shares[at + 1] = weight * (1 - shine * perLight[data[at + 1]]) + 0.5
    shares[at + 2] = weight * (1 - shine * perLight[data[at + 2]]) + 0.5
  }
  return shares
}
