import { seededHash } from '../../src/geometry/seededHash'
import type { LinearRgb } from '../../src/light/colours'

/** How a range either way is meant: its end as the standard deviation of normal errors, or as the end of even ones. */
export type Reading = 'deviation' | 'end'

const exposure = 0.5
const whiteBalance = 0.05
const slope = 1.25
const noise = 2 / 255

/** Light a wrong tone curve leaves alone. */
const midGrey = 0.18

/** IEC 61966-2-1. */
const encoded = (light: number) => (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055)
const decoded = (code: number) => (code <= 0.04045 ? code / 12.92 : ((code + 0.055) / 1.055) ** 2.4)

/** What a camera without a card makes of a colour; the same seed gives the same photo. */
export function throughCamera(light: LinearRgb, seed: number, reading: Reading): LinearRgb {
  let index = 0
  const even = () => seededHash(seed, index++)
  const normal = () => Math.sqrt(-2 * Math.log(1 - even())) * Math.cos(2 * Math.PI * even())
  const range = () => (reading === 'deviation' ? normal() : 2 * even() - 1)
  const gain = 2 ** (exposure * range())
  const bend = slope ** range()
  const [r, g, b] = light.map(channel => {
    const lit = channel * gain * (1 + whiteBalance * normal())
    const code = encoded(midGrey * (lit / midGrey) ** bend) + noise * normal()
    return decoded(Math.min(1, Math.max(0, code)))
  })
  return [r, g, b]
}
