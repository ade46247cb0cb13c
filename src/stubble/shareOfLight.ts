/**
 * What share of each channel's light pigment can reach: none where the mask says there is no scalp, and not the shine,
 * which comes off the surface. Worked out once for a photo. Units: 0..255.
 */
import type { LinearRgb } from '../light/colours'
import type { Pixels } from '../photo/Pixels'
import { wholeLight } from './darkerBytes'
import { splitShine } from './splitShine'

/** @returns red, green, blue and nothing for each pixel. */
export function shareOfLight({ data }: Pixels, mask?: Uint8Array, chroma?: LinearRgb): Uint8Array {
  const shares = new Uint8Array(data.length)
  const shineOf = chroma && splitShine(chroma)
  for (let at = 0; at < data.length; at += 4) {
    const weight = mask ? mask[at >> 2] : 255
    if (weight === 0) continue
    const [red, green, blue] = [wholeLight[data[at]], wholeLight[data[at + 1]], wholeLight[data[at + 2]]]
    const shine = shineOf ? shineOf(red, green, blue) : 0
    shares[at] = Math.round(weight * bodyOf(red, shine))
    shares[at + 1] = Math.round(weight * bodyOf(green, shine))
    shares[at + 2] = Math.round(weight * bodyOf(blue, shine))
  }
  return shares
}

const bodyOf = (light: number, shine: number) => (light > 0 ? (light - shine) / light : 0)
