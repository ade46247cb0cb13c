import type { Pixels } from '../photo/Pixels'

/**
 * Draws a picture at a size on white and reads it back as sRGB. A picture whose stored numbers mean Display P3 is read,
 * labelled as that and put back: the canvas then converts it.
 */
export function drawPixels(
  image: ImageBitmap,
  size: { readonly width: number; readonly height: number },
  colours: PredefinedColorSpace = 'srgb',
): Pixels {
  const { width, height } = size
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no two-dimensional canvas')
  context.fillStyle = 'white'
  context.fillRect(0, 0, width, height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(image, 0, 0, width, height)
  if (colours !== 'srgb') {
    const stored = context.getImageData(0, 0, width, height)
    context.putImageData(new ImageData(stored.data, width, height, { colorSpace: colours }), 0, 0)
  }
  return { width, height, data: context.getImageData(0, 0, width, height).data }
}
