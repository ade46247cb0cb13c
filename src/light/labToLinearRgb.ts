import { convertLab65ToXyz65 } from 'culori/fn'
import type { Lab, LinearRgb } from './colours'
import { xyzToLinearRgb } from './xyzToLinearRgb'

/** CIE 1976 L*a*b* under D65 to linear-light sRGB, not clipped to the gamut. */
export function labToLinearRgb({ l, a, b }: Lab): LinearRgb {
  return xyzToLinearRgb(convertLab65ToXyz65({ l, a, b }))
}
