import type { Pixels } from '../photo/Pixels'

type Drawing = {
  readonly width: number
  readonly height: number
  /** EXIF orientation still to be applied; 1 where the picture is upright already. */
  readonly orientation?: number
  /** What the picture's numbers mean. */
  readonly colours?: PredefinedColorSpace
}

/** The eight EXIF orientations (CIPA DC-008) as canvas transforms of the unit square. */
const turns: readonly DOMMatrix2DInit[] = [
  { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 },
  { a: -1, b: 0, c: 0, d: 1, e: 1, f: 0 },
  { a: -1, b: 0, c: 0, d: -1, e: 1, f: 1 },
  { a: 1, b: 0, c: 0, d: -1, e: 0, f: 1 },
  { a: 0, b: 1, c: 1, d: 0, e: 0, f: 0 },
  { a: 0, b: 1, c: -1, d: 0, e: 1, f: 0 },
  { a: 0, b: -1, c: -1, d: 0, e: 1, f: 1 },
  { a: 0, b: -1, c: 1, d: 0, e: 0, f: 1 },
]

/**
 * Draws a picture upright at a size on white and reads it back as sRGB. A picture whose stored numbers mean Display P3
 * is read, labelled as that and put back: the canvas then converts it.
 */
export function drawPixels(image: ImageBitmap, drawing: Drawing): Pixels {
  const { width, height, orientation = 1, colours = 'srgb' } = drawing
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no two-dimensional canvas')
  context.fillStyle = 'white'
  context.fillRect(0, 0, width, height)
  context.imageSmoothingQuality = 'high'
  if (orientation === 1) context.drawImage(image, 0, 0, width, height)
  else {
    context.setTransform(new DOMMatrix([width, 0, 0, height, 0, 0]).multiply(turns[orientation - 1]))
    context.drawImage(image, 0, 0, 1, 1)
  }
  if (colours !== 'srgb') {
    const stored = context.getImageData(0, 0, width, height)
    context.putImageData(new ImageData(stored.data, width, height, { colorSpace: colours }), 0, 0)
  }
  return { width, height, data: context.getImageData(0, 0, width, height).data }
}
