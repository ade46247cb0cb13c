import type { Remark } from '../geometry/Remark'
import { byteReader } from './ByteReader'
import { detectType } from './detectType'
import type { FormatHeader, PhotoHeader, PhotoType } from './PhotoHeader'
import { readBmpHeader } from './readBmpHeader'
import { readGifHeader } from './readGifHeader'
import { readHeifHeader } from './readHeifHeader'
import { readJpegHeader } from './readJpegHeader'
import { readPngHeader } from './readPngHeader'
import { readWebpHeader } from './readWebpHeader'

/** Above this a decoded photo (4 bytes a pixel, twice over while it is scaled) no longer fits a tablet's memory. */
export const largestMegapixels = 50

/**
 * A patient's picture is opened only when its first bytes promise that it can be: half a megabyte may claim four
 * thousand megapixels, and a browser that tries to decode it takes the whole consultation down with it.
 *
 * @param bytes the whole file
 * @returns the header, or a refusal: photo/empty, photo/not-an-image, photo/unsupported { type }, photo/damaged
 *   { type }, photo/zero-size { width, height }, photo/too-large { width, height, megapixels, limit }
 */
export function readHeader(bytes: Uint8Array): PhotoHeader | Remark {
  if (bytes.length === 0) return { code: 'photo/empty', values: {} }
  const type = detectType(bytes)
  if (!type) return { code: 'photo/not-an-image', values: {} }
  if (type === 'TIFF' || type === 'SVG' || type === 'JPEG XL')
    return { code: 'photo/unsupported', values: { type } }

  const header = readFormat(type, bytes)
  if (!header) return { code: 'photo/damaged', values: { type } }
  const { width, height, variant, bits = 8, animated = false, orientation = 1, displayP3 = false } = header
  if (variant) return { code: 'photo/unsupported', values: { type: variant } }
  if (width === 0 || height === 0) return { code: 'photo/zero-size', values: { width, height } }
  const megapixels = (width * height) / 1e6
  if (megapixels > largestMegapixels)
    return { code: 'photo/too-large', values: { width, height, megapixels, limit: largestMegapixels } }
  return { type, width, height, bits, animated, orientation, displayP3 }
}

function readFormat(
  type: Exclude<PhotoType, 'TIFF' | 'SVG' | 'JPEG XL'>,
  bytes: Uint8Array,
): FormatHeader | null {
  const bigEndian = byteReader(bytes)
  const littleEndian = byteReader(bytes, true)
  try {
    switch (type) {
      case 'JPEG':
        return readJpegHeader(bigEndian)
      case 'PNG':
        return readPngHeader(bigEndian)
      case 'GIF':
        return readGifHeader(littleEndian)
      case 'WebP':
        return readWebpHeader(littleEndian)
      case 'BMP':
        return readBmpHeader(littleEndian)
      case 'AVIF':
      case 'HEIC':
        return readHeifHeader(bigEndian)
    }
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
