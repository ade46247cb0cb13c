import type { LinearRgb } from '../../light/colours'
import { chartReference } from './chartReference'
import type { CameraDoubt } from './WhiteReference'

/**
 * What a chart leaves open. The colours near skin, light, dark and grey, tell how far a corrected colour may be off: each
 * as the fit makes it that never saw it. The rest is assumed: a chart beside the head does not stand in quite the light
 * the scalp stands in, and a printed patch is not skin.
 */
const nearSkin = [0, 1, 18, 19, 20, 21, 22]

/** Some 7 % more or less light on the chart than on the scalp beside it, both facing the camera; stops. */
const otherPlace = 0.1

/** Skin and print of one colour differ by about this between two cameras, relative (metamerism). */
const otherStuff = 0.015

/** Standard errors of the slope either way that make its range. */
const errors = 2

/** Nobody knows a slope better than this factor from six greys: charts fade, glare lies over the black. */
const leastSlope = 1.03

/** The patches' own errors hold the photo's noise already; what a byte rounds is left, of encoded sRGB. */
const rounding = 0.5 / 255

/** Light too faint to have a logarithm. */
const faintest = 1e-3

/**
 * @param unseen light of each patch as a fit makes it that left the patch out
 * @param known which were not clipped; one left out because it stands in a shadow of its own counts here, for so may the scalp
 */
export function chartDoubt(
  unseen: readonly LinearRgb[],
  known: readonly boolean[],
  { slope, slopeError }: { readonly slope: number; readonly slopeError: number },
): CameraDoubt {
  const errorsOf = nearSkin
    .filter(i => known[i])
    .map(i =>
      unseen[i].map((channel, k) => Math.log(Math.max(channel, faintest) / chartReference[i].light[k])),
    )
  const common = errorsOf.map(([r, g, b]) => (r + g + b) / 3)
  const own = errorsOf.flatMap((logs, i) => logs.map(log => log - common[i]))
  return {
    exposure: Math.hypot(otherPlace, rootMeanSquare(common) / Math.LN2),
    whiteBalance: Math.hypot(otherStuff, rootMeanSquare(own)),
    slope: Math.max(leastSlope, 1 + (errors * slopeError) / slope),
    noise: rounding,
  }
}

const rootMeanSquare = (values: readonly number[]) =>
  Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length)
