import { convertLabToXyz50, convertXyz50ToXyz65 } from 'culori/fn'
import type { Lab, LinearRgb } from '../../light/colours'
import { linearRgbToLab } from '../../light/linearRgbToLab'
import { xyzToLinearRgb } from '../../light/xyzToLinearRgb'

/**
 * The 24 patches of the usual chart (McCamy, Marcus and Davidson, J. Appl. Photogr. Eng. 2, 95, 1976), row by row from
 * the dark skin's corner, as L*a*b* under D50, 2 degrees: charts of the years 2005 to 2014, mean of the maker's and
 * BabelColor's measurements as published by GretagMacbeth 2005 and D. Pascale, RGB coordinates of the Macbeth
 * ColorChecker (BabelColor 2006). Charts made since November 2014 differ by about 1 ΔE2000.
 */
const publishedD50: readonly (readonly [name: string, l: number, a: number, b: number])[] = [
  ['dark skin', 37.99, 13.55, 14.06],
  ['light skin', 65.71, 18.14, 17.82],
  ['blue sky', 49.93, -4.91, -21.92],
  ['foliage', 43.14, -13.1, 21.89],
  ['blue flower', 55.11, 8.84, -25.39],
  ['bluish green', 70.72, -33.39, -0.21],
  ['orange', 62.66, 36.06, 57.08],
  ['purplish blue', 40.01, 10.42, -45.98],
  ['moderate red', 51.13, 48.24, 16.26],
  ['purple', 30.33, 23, -21.59],
  ['yellow green', 72.53, -23.7, 57.27],
  ['orange yellow', 71.94, 19.37, 67.86],
  ['blue', 28.77, 14.17, -50.3],
  ['green', 55.26, -38.32, 31.36],
  ['red', 42.11, 53.38, 28.2],
  ['yellow', 81.73, 4.03, 79.85],
  ['magenta', 51.94, 50, -14.57],
  ['cyan', 51.04, -28.65, -28.63],
  ['white', 96.54, -0.46, 1.19],
  ['neutral 8', 81.26, -0.64, -0.35],
  ['neutral 6.5', 66.76, -0.72, -0.51],
  ['neutral 5', 50.86, -0.14, -0.28],
  ['neutral 3.5', 35.65, -0.44, -1.23],
  ['black', 20.48, -0.07, -0.98],
]

export type ReferencePatch = {
  /** As published. */
  readonly name: string
  /** Under D65, 2 degrees. */
  readonly lab: Lab
  /** Linear-light sRGB; cyan lies outside its gamut, with a red below 0. */
  readonly light: LinearRgb
}

/** The published patches carried from D50 to D65 by Bradford's chromatic adaptation (Lam 1985; ICC.1:2010, annex E). */
export const chartReference: readonly ReferencePatch[] = publishedD50.map(([name, l, a, b]) => {
  const light = xyzToLinearRgb(convertXyz50ToXyz65(convertLabToXyz50({ l, a, b })))
  return { name, lab: linearRgbToLab(light), light }
})

/** Places of the grey row, lightest first. */
export const greyRow: readonly number[] = [18, 19, 20, 21, 22, 23]
