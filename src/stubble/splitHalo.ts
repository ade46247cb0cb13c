/**
 * A dot is sharp at its heart and reaches millimetres as a faint halo. The halo is fitted by a few round Gaussians, which
 * are cheap to sum on coarse grids; the heart is the rest, drawn pixel by pixel.
 * Rule: least squares over the plane outside the heart; where the Gaussians rise above the dot's own heart they are held
 * to it. At last they are scaled so that the dot takes as much in all as before. Unit: scalp mm.
 */
import { fitGaussians, gaussian } from './fitGaussians'
import { haloVariance, haloWidths } from './haloLevels'

export type SplitDot = {
  /** By distance, as the profile; zero from `radius` on. */
  readonly heart: Float64Array
  /** Height of each Gaussian, narrowest first. */
  readonly halo: readonly number[]
}

/** The heart fades out between this share of its radius and the radius; from there on the halo must be right. */
const fadeFrom = 0.7
const rounds = 3
/** Least deviation of a halo, of the heart's radius: what is narrower is seen better as part of the heart. */
const narrowest = 0.5
/** How much more an excess within the heart counts than a miss outside: nothing can be taken from it again. */
const excessWeight = 4

/** @param radius beyond which the heart ends. @param node see `haloVariance`. */
export function splitHalo(profile: Float64Array, step: number, radius: number, node: number): SplitDot {
  const all = Array.from({ length: haloWidths }, (_, width) => haloVariance(width, node))
  const tooNarrow = all.findLastIndex(variance => Math.sqrt(variance) < narrowest * radius) + 1
  const variances = all.slice(Math.min(tooNarrow, haloWidths - 1))
  const waves = variances.map(variance => gaussian(profile.length, step, variance))
  const outside = fadeFrom * radius
  let halo = waves.map(() => 0)
  const shape = () =>
    profile.map((_, i) => waves.reduce((sum, wave, width) => sum + halo[width] * wave[i], 0))
  const heartOf = (around: Float64Array) =>
    profile.map((value, i) => Math.max(0, value - around[i]) * fading((i * step) / radius))

  for (let round = 0; round < rounds; round++) {
    const around = shape()
    const weights = profile.map((value, i) => {
      if (i * step >= outside) return i
      return round > 0 && around[i] > value ? excessWeight * (i + 0.25) : 0
    })
    halo = fitGaussians(profile, weights, waves, halo)
  }
  for (let round = 0; round < rounds; round++) {
    const around = shape()
    const tail = mass(around.map((value, i) => (i * step < outside ? 0 : value)))
    const excess = mass(heartOf(around)) + mass(around) - mass(profile)
    if (tail > 0) halo = halo.map(height => height * Math.max(0, 1 - excess / tail))
  }
  return { heart: heartOf(shape()), halo: all.map((_, width) => halo[width - all.length + halo.length] ?? 0) }
}

/** Over the plane, but for a factor. */
const mass = (profile: Float64Array) => profile.reduce((sum, value, i) => sum + i * value, 0)

function fading(share: number): number {
  const t = Math.min(1, Math.max(0, (share - fadeFrom) / (1 - fadeFrom)))
  return 1 - t * t * (3 - 2 * t)
}
