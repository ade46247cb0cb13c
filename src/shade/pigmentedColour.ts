import type { Lab, LinearRgb } from '../light/colours'
import { spectrumToLab } from '../light/spectrumToLab'
import { spectrumToLinearRgb } from '../light/spectrumToLinearRgb'
import { channelRatio } from './channelRatio'
import { wavelengths } from './wavelengths'

const pigmented = (bare: readonly number[], density: readonly number[]) =>
  bare.map((reflectance, i) => reflectance * Math.exp(-density[i]))

/**
 * Colour of skin behind a loss of light.
 *
 * @param bare reflectance of the bare skin at `wavelengths`
 * @param density optical density at `wavelengths`, 0 = bare
 */
export function pigmentedColour(bare: readonly number[], density: readonly number[]): Lab {
  return spectrumToLab(wavelengths, pigmented(bare, density))
}

/** The same as a ratio to bare skin in linear-light sRGB, which is what a photo is multiplied by. */
export function pigmentedRatio(bare: readonly number[], density: readonly number[]): LinearRgb {
  const before = spectrumToLinearRgb(wavelengths, bare)
  return channelRatio(before, spectrumToLinearRgb(wavelengths, pigmented(bare, density)))
}
