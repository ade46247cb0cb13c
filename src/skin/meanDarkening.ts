/**
 * Many dots from afar: a tone. Dots near each other share the light they take, so the tone grows more slowly
 * than their number and never passes that of an endless layer.
 *
 * Rule: with s the sum of the dots' areas per area of skin, c the darkening of the layer, u = s / c and p the
 * share of skin covered, tone = c (1 - exp(-u (1 + a p^e) / (1 + b u))), fitted to three-dimensional Monte
 * Carlo runs of jittered lattices, which blue-noise dots are most like. Units: mm, 1/mm, nm, dots per cm2.
 */
import { buriedPlace } from './buriedPlace'
import { type Dot, dotArea } from './dotArea'
import type { Skin } from './Skin'

/** Constants of the rule for jittered placing. */
const crowding = { a: 0.9, e: 0.78, b: 0.21 }

const mm2PerCm2 = 100

/**
 * Mean darkening of a wide field of equal dots placed as blue noise.
 * @param density dots per cm2, 0 or more.
 * @param wavelength nm, 380 to 780.
 * @returns 1 - R_mean / R_bare, 0..1.
 * @throws RangeError naming the value that is out of range.
 */
export function meanDarkening(dot: Dot, density: number, skin: Skin, wavelength: number): number {
  if (!(density >= 0 && density < Infinity)) throw new RangeError(`density is ${density}`)
  const area = dotArea(dot, skin, wavelength)
  if (area === 0 || density === 0) return 0
  const perArea = density / mm2PerCm2
  const limit = buriedPlace(skin, wavelength, dot).contrast(dot.absorption)
  const load = (perArea * area) / limit
  const coverage = Math.min(1, perArea * Math.PI * dot.radius ** 2)
  return limit * -Math.expm1((-load * (1 + crowding.a * coverage ** crowding.e)) / (1 + crowding.b * load))
}
