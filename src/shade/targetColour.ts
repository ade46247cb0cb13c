import type { Lab, LinearRgb } from '../light/colours'
import { linearRgbToLab } from '../light/linearRgbToLab'
import { pchip } from '../light/pchip'
import { spectrumToLab } from '../light/spectrumToLab'
import { spectrumToLinearRgb } from '../light/spectrumToLinearRgb'
import type { Target } from './Target'
import { wavelengths } from './wavelengths'

function checkRatio(ratio: readonly number[]): void {
  for (const value of ratio)
    if (!(value > 0 && value < Infinity)) throw new RangeError(`target ratio must be above 0: ${value}`)
}

/**
 * Colour the target would have on this skin, as a function of the camera's slope: the ratio a camera reports
 * is the true one raised to the slope of its tone curve.
 *
 * @param bare reflectance of the bare skin at `wavelengths`, without its shine
 * @returns slope, factor => Lab; slope 1 takes the ratio as it was reported, factor multiplies it
 * @throws RangeError naming a ratio that is not above 0
 */
export function targetColour(
  target: Target,
  bare: readonly number[],
): (slope: number, factor: number) => Lab {
  if ('linearRgbRatio' in target) {
    checkRatio(target.linearRgbRatio)
    const skin = spectrumToLinearRgb(wavelengths, bare)
    const channel = (i: 0 | 1 | 2, slope: number, factor: number) =>
      skin[i] * factor * target.linearRgbRatio[i] ** (1 / slope)
    return (slope, factor) => {
      const colour: LinearRgb = [
        channel(0, slope, factor),
        channel(1, slope, factor),
        channel(2, slope, factor),
      ]
      return linearRgbToLab(colour)
    }
  }
  checkRatio(target.ratio)
  const at = pchip(target.wavelengths, target.ratio)
  const ratio = wavelengths.map(at)
  return (slope, factor) =>
    spectrumToLab(
      wavelengths,
      bare.map((reflectance, i) => reflectance * factor * ratio[i] ** (1 / slope)),
    )
}
