/**
 * Many dots from afar: a tone. Dots near each other share the light they take, so the tone grows more slowly
 * than their number and never passes that of an endless layer.
 *
 * Rule: with s the sum of the dots' areas per area of skin, c the darkening of the layer, u = s / c and p the
 * share of skin covered, tone = c (1 - exp(-u (1 + a p^e) / (1 + b u))), fitted to three-dimensional Monte
 * Carlo runs of jittered lattices, which blue-noise dots are most like. Units: mm, mm2, dots per cm2.
 */

/** Constants of the rule for jittered placing. */
const crowding = { a: 0.9, e: 0.78, b: 0.21 }

const mm2PerCm2 = 100

/**
 * Mean darkening of a wide field of equal dots placed as blue noise.
 * @param dot its `dotArea`, mm2, its radius, mm, and the darkening of an endless layer like it, above 0.
 * @param density dots per cm2, 0 or more.
 * @returns 1 - R_mean / R_bare, 0..1.
 */
export function crowdedDarkening(
  { area, limit, radius }: { readonly area: number; readonly limit: number; readonly radius: number },
  density: number,
): number {
  const perArea = density / mm2PerCm2
  const load = (perArea * area) / limit
  const coverage = Math.min(1, perArea * Math.PI * radius ** 2)
  return limit * -Math.expm1((-load * (1 + crowding.a * coverage ** crowding.e)) / (1 + crowding.b * load))
}
