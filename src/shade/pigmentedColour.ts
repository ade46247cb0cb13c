import type { Lab, LinearRgb } from '../light/colours'
import { spectrumToLab } from '../light/spectrumToLab'
import { spectrumToLinearRgb } from '../light/spectrumToLinearRgb'
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

/** A channel of bare skin darker than this says nothing in a ratio, share of white. */
const darkest = 1e-3

/** The same as a ratio to bare skin in linear-light sRGB, which is what a photo is multiplied by. */
export function pigmentedRatio(bare: readonly number[], density: readonly number[]): LinearRgb {
  const before = spectrumToLinearRgb(wavelengths, bare)
  const after = spectrumToLinearRgb(wavelengths, pigmented(bare, density))
  const ratio = (i: 0 | 1 | 2) => Math.max(after[i], 0) / Math.max(before[i], darkest)
  return [ratio(0), ratio(1), ratio(2)]
}
