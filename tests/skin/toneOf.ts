import type { LinearRgb } from '../../src/light/colours'
import { spectrumToLinearRgb } from '../../src/light/spectrumToLinearRgb'
import { reflectanceSpectrum } from '../../src/skin/reflectanceSpectrum'
import type { Skin } from '../../src/skin/Skin'

/** Finer than any fit looks: 5 nm, at 8 nodes. */
const fine = Array.from({ length: 81 }, (_, i) => 380 + 5 * i)

/** Linear sRGB of a skin with its surface, share of white. */
export function toneOf(skin: Skin, surface: number): LinearRgb {
  const [r, g, b] = spectrumToLinearRgb(fine, reflectanceSpectrum(skin, fine))
  return [r + surface, g + surface, b + surface]
}
