/**
 * A photo's colour is only as good as its exposure, its white balance and its tone curve.
 *
 * Rule: each is one independent deviation of the logarithm of linear light, and so are the noise of the
 * sampled tone and what is not known of the surface; the sum of their squares is the covariance. Unit: natural
 * logarithms of linear sRGB, squared.
 */
import type { LinearRgb } from '../light/colours'
import type { Matrix } from './cholesky'

/** What is known when nothing in the photo is known to be grey. */
export type CameraUncertainty = {
  /** Exposure, photographic stops either way. */
  readonly exposure: number
  /** White balance, relative, of each channel: standard deviation. */
  readonly whiteBalance: number
  /** Slope of the tone curve: a factor either way. */
  readonly slope: number
  /** Noise of the sampled tone, of encoded sRGB in each channel, standard deviation; 2/255 if left out. */
  readonly noise?: number
}

export const unknownCamera: CameraUncertainty = { exposure: 0.5, whiteBalance: 0.05, slope: 1.25 }

/**
 * Standard deviation of what is known as a range either way: such a range may be meant as a deviation (variance 1) or as the
 * end of an even spread (variance 1/3); the mean of both serves either.
 */
const deviationOfRange = Math.sqrt((1 + 1 / 3) / 2)

/** Light that a wrong slope leaves alone: exposure is set for mid-grey. */
const midGrey = 0.18

/** Noise of the sampled tone, of encoded sRGB in each channel. */
const samplingNoise = 2 / 255

/** The surface mirrors 0.02 to 0.04 of white (design, ratios): an even spread's deviation. */
const surfaceDeviation = 0.01 / Math.sqrt(3)

/** Black has no logarithm, share of white. */
const darkest = 1e-3

/** Linear light, kept from having no logarithm. */
export const logarithms = (light: LinearRgb): number[] =>
  light.map(channel => Math.log(Math.max(channel, darkest)))

/** Relative change of linear light for a change of the encoded one (slope of IEC 61966-2-1). */
const relativeSlope = (channel: number) => (2.4 / 1.055) * channel ** (-1 / 2.4)

/**
 * Covariance of the logarithms of a tone's linear light, 3 x 3.
 * @param surface standard deviation of the light mirrored by skin, share of white; 0 where the tone is wanted as it is seen
 */
export function cameraSpread(
  tone: LinearRgb,
  camera: CameraUncertainty = unknownCamera,
  surface = surfaceDeviation,
): Matrix {
  const channels = tone.map(channel => Math.max(channel, darkest))
  const stop = deviationOfRange * camera.exposure * Math.LN2
  const tilt = deviationOfRange * Math.log(camera.slope)
  const common = [
    channels.map(() => stop),
    channels.map(channel => tilt * Math.log(channel / midGrey)),
    channels.map(channel => surface / channel),
  ]
  const { noise = samplingNoise } = camera
  const own = channels.map(channel => camera.whiteBalance ** 2 + (noise * relativeSlope(channel)) ** 2)
  return channels.map((_, row) =>
    channels.map((_, column) =>
      common.reduce((sum, one) => sum + one[row] * one[column], row === column ? own[row] : 0),
    ),
  )
}
