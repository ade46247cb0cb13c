import type { Lab, Oklab } from './colours'
import { linearRgbToLab } from './linearRgbToLab'
import { oklabToLinearRgb } from './oklabToLinearRgb'

/** OKLab (L 0..1) to CIE 1976 L*a*b* (L 0..100), both under D65. */
export const oklabToLab = (oklab: Oklab): Lab => linearRgbToLab(oklabToLinearRgb(oklab))
