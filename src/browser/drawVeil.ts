import type { Raster } from '../geometry/Raster'
import type { ScalpMap } from '../head/ScalpMap'

/** The grey of the surround: what is veiled is no part of the canvas. Without chroma, so that skin beside it looks as it is. */
const grey = 0x76
/** How much of the photo the veil hides where no dots go at all. */
const veiled = 0.72

/** @param places how many of the wanted dots each pixel may have, 0..255. @param map of the head: past it there are none. */
export function drawVeil({ width, height, data }: Raster, map: ScalpMap): Promise<ImageBitmap> {
  const rgba = new Uint8ClampedArray(4 * width * height).fill(grey)
  for (let i = 0; i < data.length; i++) {
    const room = data[i] > 0 && map.toScalp(i % width, Math.floor(i / width)) ? data[i] : 0
    rgba[4 * i + 3] = veiled * (255 - room)
  }
  return createImageBitmap(new ImageData(rgba, width, height))
}
