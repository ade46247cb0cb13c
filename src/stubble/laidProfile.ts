import { blurProfile, type RadialBlur } from './blurProfile'
import type { DotKernel } from './DotKernel'
import { laidDown } from './overlap'
import { steadyExp } from './steadyExp'

/**
 * What a dot adds to the sum at each distance once pixel and lens have blurred it, by channel, `kernel.step` apart.
 *
 * @param blur of pixel and photo together.
 * @param layer contrast of the unbroken layer by channel, see `overlap`.
 */
export function laidProfile(kernel: DotKernel, blur: RadialBlur, layer: readonly number[]): Float64Array[] {
  const { opticalDensity } = kernel
  return opticalDensity.map((density, channel) =>
    blurProfile(
      blur,
      Array.from(density, d => Math.max(0, 1 - steadyExp(-d))),
    ).map(contrast => laidDown(contrast, layer[channel])),
  )
}
