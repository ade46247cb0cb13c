import { leastSquares } from '../../geometry/leastSquares'
import type { LinearRgb } from '../../light/colours'
import { deltaE2000 } from '../../light/labDifference'
import { linearRgbToLab } from '../../light/linearRgbToLab'
import { chartReference } from './chartReference'
import { colourTerms, mixed, type WhiteReference } from './WhiteReference'

/** Shares of each term in each of the three channels. */
export type Mix = WhiteReference['mix']

/** Luminance of linear sRGB (IEC 61966-2-1). */
export const luminance = ([r, g, b]: LinearRgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b

/** Below this share of white a patch is as dark as the darkest, for its weight. */
const darkest = 0.02

/** Equal steps of lightness count equally: L* rises with the third root of light, its slope falls with the power 2/3. */
const weights = chartReference.map(({ light }) => Math.max(luminance(light), darkest) ** (-4 / 3))

/**
 * The mix that carries the straightened light of a chart's patches to their published colours, by weighted least squares.
 *
 * @param use which patches count; null when fewer of them than terms
 */
export function fitColours(
  lights: readonly LinearRgb[],
  use: readonly boolean[],
  roots: boolean,
): Mix | null {
  const rows = lights.map(light => colourTerms(light, roots))
  const counted = weights.map((weight, i) => (use[i] ? weight : 0))
  const mix: number[][] = []
  for (const channel of [0, 1, 2] as const) {
    const shares = leastSquares(
      rows,
      chartReference.map(({ light }) => light[channel]),
      counted,
      1e-9,
    )
    if (!shares) return null
    mix.push(shares)
  }
  return mix
}

/** ΔE2000 of each patch after the mix. */
export function differences(lights: readonly LinearRgb[], mix: Mix): number[] {
  return lights.map((light, i) => deltaE2000(linearRgbToLab(mixed(mix, light)), chartReference[i].lab))
}

/** Each patch as a mix that never saw it makes it: what the fit is worth for a colour that is not on the chart. */
export function heldOut(lights: readonly LinearRgb[], use: readonly boolean[], roots: boolean): LinearRgb[] {
  const all = fitColours(lights, use, roots)
  return lights.map((light, i) => {
    const mix = use[i]
      ? fitColours(
          lights,
          use.map((counts, k) => counts && k !== i),
          roots,
        )
      : all
    return mix ? mixed(mix, light) : light
  })
}
