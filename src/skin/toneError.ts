/**
 * A sampled tone is shown with how far the photo may be wrong about it, and with a card or a chart in the photo how much
 * less. Nothing of what people are like enters here: this is the photo's own doubt.
 *
 * Rule: the covariance of `cameraSpread` carried to L*a*b* by the slopes at the tone. Unit: L*a*b*, half of the width
 * that holds 80 %.
 */
import type { Lab, LinearRgb } from '../light/colours'
import { linearRgbToLab } from '../light/linearRgbToLab'
import { type CameraUncertainty, cameraSpread } from './cameraSpread'

/** Half the middle 80 % of a normal distribution, in standard deviations. */
const half80 = 1.2816

/** Step of ln of light along which the slopes are taken. */
const probe = 1e-3

/** @param tone linear sRGB of the sampled skin */
export function toneError(tone: LinearRgb, camera: CameraUncertainty): Lab {
  const covariance = cameraSpread(tone, camera, 0)
  const here = linearRgbToLab(tone)
  const beside = tone.map((_, k) => {
    const [r, g, b] = tone.map((channel, i) => (i === k ? channel * Math.exp(probe) : channel))
    return linearRgbToLab([r, g, b])
  })
  const error = (axis: keyof Lab) => {
    const slopes = beside.map(colour => (colour[axis] - here[axis]) / probe)
    const variance = slopes.reduce(
      (sum, one, row) => sum + slopes.reduce((part, other, k) => part + one * other * covariance[row][k], 0),
      0,
    )
    return half80 * Math.sqrt(variance)
  }
  return { l: error('l'), a: error('a'), b: error('b') }
}
