/**
 * What the eye makes of a surface in daylight: its reflectance, times the light, times the eye's three
 * weights.
 *
 * Rule: the samples are carried to 5 nm from 380 to 780 nm by PCHIP, end values held, and summed (CIE 15,
 * ASTM E308). The sums are scaled so that a perfect white has exactly the chromaticity culori calls D65
 * (0.3127, 0.3290); the 5 nm sums alone miss it by 0.01 %. Unit: Y of a perfect white is 1.
 */
import { convertLab65ToXyz65 } from 'culori/fn'
import { illuminantD65 } from './illuminantD65'
import { observerStart, observerStep, xBar, yBar, zBar } from './observer1931'
import { pchip } from './pchip'

/** CIE 1931 tristimulus values under D65; Y of a perfect white is 1. */
export type Xyz = { readonly x: number; readonly y: number; readonly z: number }

const white = convertLab65ToXyz65({ l: 100, a: 0, b: 0 })

function weighted(matching: readonly number[], ofWhite: number): number[] {
  const products = matching.map((value, i) => value * illuminantD65[i])
  const total = products.reduce((sum, product) => sum + product, 0)
  return products.map(product => (product * ofWhite) / total)
}

const weights = { x: weighted(xBar, white.x), y: weighted(yBar, white.y), z: weighted(zBar, white.z) }

/**
 * @param wavelengths nm, strictly rising.
 * @param values reflectance of each, 1 = perfect white.
 * @throws OpticsError for wavelengths that do not rise and for values that are not finite.
 */
export function spectrumToXyz(wavelengths: readonly number[], values: readonly number[]): Xyz {
  const reflectance = pchip(wavelengths, values)
  let x = 0
  let y = 0
  let z = 0
  for (let i = 0; i < illuminantD65.length; i++) {
    const value = reflectance(observerStart + i * observerStep)
    x += weights.x[i] * value
    y += weights.y[i] * value
    z += weights.z[i] * value
  }
  return { x, y, z }
}
