import { convertOklabToLrgb } from 'culori/fn'
import type { LinearRgb, Oklab } from './colours'

/** OKLab (Ottosson 2020) to linear-light sRGB, not clipped to the gamut. */
export function oklabToLinearRgb({ l, a, b }: Oklab): LinearRgb {
  const linear = convertOklabToLrgb({ l, a, b })
  return [linear.r, linear.g, linear.b]
}
