import type { Lab, Oklab } from './colours'
import { labToLinearRgb } from './labToLinearRgb'
import { linearRgbToOklab } from './linearRgbToOklab'

/** CIE 1976 L*a*b* (L 0..100) to OKLab (L 0..1), both under D65. */
export const labToOklab = (lab: Lab): Oklab => linearRgbToOklab(labToLinearRgb(lab))
