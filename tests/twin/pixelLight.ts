import type { LinearRgb } from '../../src/light/colours'
import { decodedSrgb } from '../../src/light/decodedSrgb'
import type { Pixels } from '../../src/photo/Pixels'

/** Linear light of one pixel. */
export const pixelLight = ({ data }: Pixels, index: number): LinearRgb => [
  decodedSrgb[data[4 * index]],
  decodedSrgb[data[4 * index + 1]],
  decodedSrgb[data[4 * index + 2]],
]

/** Relative luminance of linear sRGB (IEC 61966-2-1). */
export const luminance = ([red, green, blue]: LinearRgb) => 0.2126 * red + 0.7152 * green + 0.0722 * blue

export function meanOf(lights: readonly LinearRgb[]): LinearRgb {
  const channel = (k: 0 | 1 | 2) => lights.reduce((sum, light) => sum + light[k], 0) / lights.length
  return [channel(0), channel(1), channel(2)]
}

/** Mean linear light of a whole picture. */
export function meanLight(pixels: Pixels): LinearRgb {
  return meanOf(Array.from({ length: pixels.width * pixels.height }, (_, index) => pixelLight(pixels, index)))
}
