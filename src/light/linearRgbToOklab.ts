import { convertLrgbToOklab } from 'culori/fn'
import type { LinearRgb, Oklab } from './colours'

/** Linear-light sRGB (1 = white) to OKLab (Ottosson 2020). */
export function linearRgbToOklab([r, g, b]: LinearRgb): Oklab {
  const oklab = convertLrgbToOklab({ r, g, b })
  return { l: oklab.l, a: oklab.a, b: oklab.b }
}
