import type { LinearRgb } from '../../src/light/colours'
import { decodedSrgb } from '../../src/light/decodedSrgb'
import { encodeSrgb } from '../../src/light/encodeSrgb'
import type { Pixels } from '../../src/photo/Pixels'
import type { TwinHead } from './heads'
import { meanLight } from './pixelLight'

/** A piece of bare skin, its texture kept, lit so that its mean is this light. */
export function relit(pixels: Pixels, { x, y, width, height }: TwinHead['bare'], light: LinearRgb): Pixels {
  const data = new Uint8ClampedArray(4 * width * height)
  for (let row = 0; row < height; row++) {
    const from = 4 * ((y + row) * pixels.width + x)
    data.set(pixels.data.subarray(from, from + 4 * width), 4 * row * width)
  }
  const mean = meanLight({ width, height, data })
  for (let i = 0; i < data.length; i += 4)
    for (let channel = 0; channel < 3; channel++)
      data[i + channel] = encodeSrgb((decodedSrgb[data[i + channel]] * light[channel]) / mean[channel])
  return { width, height, data }
}
