/**
 * The stamps of a set of kernels, cut when first needed and kept: dots of one size and form at the same place within their
 * pixel share one. Units: pixels, scalp mm.
 */
import type { LinearRgb } from '../light/colours'
import { pixelSpread, type RadialBlur, radialBlur } from './blurProfile'
import type { DotKernel } from './DotKernel'
import { formStretch } from './dotForm'
import { dotShape, longestAxis } from './dotShape'
import { type HaloMixture, haloMixture, haloWeights } from './haloWeights'
import { kernelVariance } from './kernelVariance'
import { laidProfile } from './laidProfile'
import { sumUnit } from './machine/lightLoss'
import { makeStamp, type Stamp } from './makeStamp'
import { layersOf } from './overlap'
import type { SeenDots } from './seeDots'
import { splitHalo } from './splitHalo'

/** The heart covers the dot itself and what the eye resolves of its rim: at least so far, and to this share of its height. */
const heartMm = 0.8
const heartPixels = 2.5
const rim = 0.1
/** Beyond this a dot is so soft that the grids of its halo do it justice. */
const mostHeartMm = 1.5

export type DotPrints = {
  /** How many kernels there are. */
  readonly kernels: number
  /** Contrast of the unbroken layer by channel, see `overlap`. */
  readonly layer: readonly number[]
  /** @param print see `SeenDots`. */
  stamp(kernel: number, print: number): Stamp
  /** See `haloWeights`. @param scale as in `SeenDots`. */
  halo(kernel: number, scale: number): Float32Array
}

type Split = {
  readonly radius: number
  readonly hearts: readonly Float64Array[]
  readonly halo: readonly (readonly number[])[]
}

/** @param limit as in `DarkenOptions`. @param blur of the photo, pixels. */
export function dotPrints(
  kernels: readonly DotKernel[],
  { frame, forms, phases }: SeenDots,
  limit: LinearRgb | undefined,
  blur: number,
): DotPrints {
  const layer = layersOf(limit, kernels)
  const { pixelsPerMm, node } = frame
  const blurred = blur * blur + pixelSpread * pixelSpread
  const variances = kernels.map(kernelVariance)
  const blursOf = new Map<string, RadialBlur>()
  const splits = new Map<number, Split>()
  const mixtures = new Map<number, HaloMixture>()

  /** @param long pixels for a scalp mm along the dot's longest axis. */
  const splitOf = (kernel: number, long: number) =>
    remembered(splits, Math.round((1000 * long) / pixelsPerMm) * kernels.length + kernel, () => {
      const { step, opticalDensity } = kernels[kernel]
      const deviation = Math.sqrt(blurred) / long
      const entries = opticalDensity[0].length
      const blurs = remembered(blursOf, `${entries} ${step} ${deviation}`, () =>
        radialBlur(entries, step, deviation),
      )
      const profiles = laidProfile(kernels[kernel], blurs, layer)
      const rims = profiles.map(profile => profile.findLastIndex(value => value > rim * profile[0]))
      const resolved = Math.min(mostHeartMm, step * Math.max(...rims))
      const outer = Math.max(heartMm, heartPixels / long, resolved)
      const parts = profiles.map(profile => splitHalo(profile, step, outer, node))
      const last = Math.max(...parts.map(({ heart }) => heart.findLastIndex(value => value > sumUnit / 2)))
      return {
        radius: (last + 1) * step,
        hearts: parts.map(({ heart }) => heart.subarray(0, last + 2)),
        halo: parts.map(({ halo }) => halo),
      }
    })

  return {
    kernels: kernels.length,
    layer,
    stamp(kernel, print) {
      const stretch = formStretch(forms[Math.floor(print / (phases * phases))], pixelsPerMm)
      const { hearts, radius } = splitOf(kernel, Math.sqrt(longestAxis(stretch)))
      const shape = dotShape(stretch, variances[kernel], blurred)
      const across = (print % phases) / phases
      const down = (Math.floor(print / phases) % phases) / phases
      return makeStamp(hearts, kernels[kernel].step, radius, shape, across, down)
    },
    halo(kernel, scale) {
      const mixture = remembered(mixtures, scale, () => haloMixture(scale / 100, node))
      return haloWeights(splitOf(kernel, pixelsPerMm).halo, mixture)
    },
  }
}

function remembered<Key, Value>(values: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = values.get(key)
  if (value === undefined) {
    value = make()
    values.set(key, value)
  }
  return value
}
