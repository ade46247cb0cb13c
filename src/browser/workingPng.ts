import type { Pixels } from '../photo/Pixels'
import { drawPixels } from './drawPixels'

/**
 * JPEG decoders differ between machines, so the working copy is stored decoded: as a PNG, which gives back exactly the
 * bytes it was given (alpha 255 throughout).
 */
export async function encodeWorkingPng(pixels: Pixels): Promise<Blob> {
  const canvas = new OffscreenCanvas(pixels.width, pixels.height)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no two-dimensional canvas')
  context.putImageData(new ImageData(pixels.data, pixels.width, pixels.height), 0, 0)
  return canvas.convertToBlob({ type: 'image/png' })
}

/** The same bytes again. Colour conversion is off: the numbers are sRGB already. */
export async function decodeWorkingPng(blob: Blob): Promise<Pixels> {
  const image = await createImageBitmap(blob, { colorSpaceConversion: 'none', premultiplyAlpha: 'none' })
  try {
    return drawPixels(image, { width: image.width, height: image.height })
  } finally {
    image.close()
  }
}
