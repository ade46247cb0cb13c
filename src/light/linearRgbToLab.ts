import { convertLrgbToRgb, convertRgbToXyz65, convertXyz65ToLab65 } from 'culori/fn'
import type { Lab, LinearRgb } from './colours'

/** Linear-light sRGB (1 = white, may lie outside the gamut) to CIE 1976 L*a*b* under D65. */
export function linearRgbToLab([r, g, b]: LinearRgb): Lab {
  const lab = convertXyz65ToLab65(convertRgbToXyz65(convertLrgbToRgb({ r, g, b })))
  return { l: lab.l, a: lab.a, b: lab.b }
}
