/**
 * What a naive app does: grey dots painted over the picture, see-through, in sRGB. Their grey and their opacity are fitted
 * to the same part of the side that our own app was shown, so that it is the best such paint can do.
 */
import type { LinearRgb } from '../../src/light/colours'
import { deltaE2000 } from '../../src/light/labDifference'
import { linearRgbToLab } from '../../src/light/linearRgbToLab'
import type { Pixels } from '../../src/photo/Pixels'
import { meanLight } from './pixelLight'

export type Paint = { readonly grey: number; readonly alpha: number }

/** Share of each pixel that discs cover, by 4 x 4 points; `dots` are x, y, radius in pixels. */
export function coverOf(
  { width, height }: { readonly width: number; readonly height: number },
  dots: readonly (readonly [x: number, y: number, radius: number])[],
): Float64Array {
  const cover = new Float64Array(width * height)
  for (const [x, y, radius] of dots)
    for (let row = Math.max(0, Math.floor(y - radius)); row <= Math.min(height - 1, y + radius); row++)
      for (
        let column = Math.max(0, Math.floor(x - radius));
        column <= Math.min(width - 1, x + radius);
        column++
      ) {
        let inside = 0
        for (let i = 0; i < 16; i++) {
          const [px, py] = [column + (i % 4) / 4 + 0.125, row + Math.floor(i / 4) / 4 + 0.125]
          if ((px - x) ** 2 + (py - y) ** 2 <= radius ** 2) inside++
        }
        const at = row * width + column
        cover[at] = Math.min(1, cover[at] + inside / 16)
      }
  return cover
}

export function painted(pixels: Pixels, cover: Float64Array, { grey, alpha }: Paint): Pixels {
  const data = new Uint8ClampedArray(pixels.data)
  cover.forEach((share, i) => {
    for (let channel = 0; channel < 3; channel++)
      data[4 * i + channel] += share * alpha * (grey - data[4 * i + channel])
  })
  return { ...pixels, data }
}

/** The paint whose mean comes nearest to a tone. */
export function fitPaint(pixels: Pixels, cover: Float64Array, tone: LinearRgb): Paint {
  const goal = linearRgbToLab(tone)
  let best: Paint = { grey: 0, alpha: 0 }
  let least = Infinity
  for (let grey = 0; grey <= 160; grey += 8)
    for (let alpha = 0.04; alpha <= 1; alpha += 0.04) {
      const away = deltaE2000(linearRgbToLab(meanLight(painted(pixels, cover, { grey, alpha }))), goal)
      if (away < least) [least, best] = [away, { grey, alpha }]
    }
  return best
}
