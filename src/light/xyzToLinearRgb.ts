import { convertRgbToLrgb, convertXyz65ToRgb } from 'culori/fn'
import type { LinearRgb } from './colours'
import type { Xyz } from './spectrumToXyz'

/**
 * IEC 61966-2-1 primaries through culori: XYZ under D65 (white has Y 1) to linear-light sRGB, not clipped.
 */
export function xyzToLinearRgb(xyz: Xyz): LinearRgb {
  const { r, g, b } = convertRgbToLrgb(convertXyz65ToRgb(xyz))
  return [r, g, b]
}
