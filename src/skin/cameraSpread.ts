/**
 * A photo's colour is only as good as its exposure, its white balance and its tone curve.
 *
 * Rule: each is one independent deviation of the logarithm of linear light; the sum of their squares, carried
 * to L*a*b*, is the covariance of the tone. Unit: L*a*b* squared.
 */
import type { Lab, LinearRgb } from '../light/colours'
import { linearRgbToLab } from '../light/linearRgbToLab'

/** Standard deviations when nothing in the photo is known to be grey. */
export type CameraUncertainty = {
  /** Exposure, photographic stops. */
  readonly exposure: number
  /** White balance, relative, of each channel. */
  readonly whiteBalance: number
  /** Slope of the tone curve: a factor either way. */
  readonly slope: number
}

export const unknownCamera: CameraUncertainty = { exposure: 0.5, whiteBalance: 0.05, slope: 1.25 }

/** Light that a wrong slope leaves alone: exposure is set for mid-grey. */
const midGrey = 0.18

/** Black has no logarithm, share of white. */
const darkest = 1e-3

/** Noise of the sampled tone itself, ΔE*ab in each coordinate. */
const samplingNoise = 0.3

const difference = (one: Lab, other: Lab) => [one.l - other.l, one.a - other.a, one.b - other.b]

/** Covariance of a tone in L*a*b*, 3 x 3 row by row. */
export function cameraSpread(tone: LinearRgb, camera: CameraUncertainty = unknownCamera): number[] {
  const [r, g, b] = tone.map(channel => Math.max(channel, darkest))
  const centre = linearRgbToLab([r, g, b])
  const scaled = (logarithms: readonly [number, number, number]) =>
    difference(
      linearRgbToLab([r * Math.exp(logarithms[0]), g * Math.exp(logarithms[1]), b * Math.exp(logarithms[2])]),
      centre,
    )
  const stop = camera.exposure * Math.LN2
  const tilt = Math.log(camera.slope)
  const bent = (channel: number) => tilt * Math.log(channel / midGrey)
  const deviations = [
    scaled([stop, stop, stop]),
    scaled([camera.whiteBalance, 0, 0]),
    scaled([0, camera.whiteBalance, 0]),
    scaled([0, 0, camera.whiteBalance]),
    scaled([bent(r), bent(g), bent(b)]),
  ]
  return Array.from({ length: 9 }, (_, cell) => {
    const row = Math.floor(cell / 3)
    const column = cell % 3
    const noise = row === column ? samplingNoise ** 2 : 0
    return deviations.reduce((sum, deviation) => sum + deviation[row] * deviation[column], noise)
  })
}
