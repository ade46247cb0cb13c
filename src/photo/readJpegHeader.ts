import type { ByteReader } from './ByteReader'
import type { FormatHeader } from './PhotoHeader'

/**
 * The frame header of a JPEG (ITU-T T.81, B.2.2) stands behind any number of segments, each with its length; the
 * thumbnail inside a segment is jumped over with it. Lossless, arithmetic-coded and 12-bit pictures are proper
 * JPEGs that no browser decodes.
 */
export function readJpegHeader({ u8, u16, length }: ByteReader): FormatHeader | null {
  let at = 2
  while (at < length) {
    while (u8(at) !== 0xff) at++
    while (u8(at) === 0xff) at++
    const marker = u8(at)
    at++
    if (standsAlone(marker)) continue
    if (marker === startOfScan || marker === endOfImage) return null
    if (isFrame(marker)) {
      const bits = u8(at + 2)
      return { height: u16(at + 3), width: u16(at + 5), bits, variant: variantOf(marker, bits) }
    }
    at += u16(at)
  }
  return null
}

const startOfScan = 0xda
const endOfImage = 0xd9

/** Stuffed zeros, the temporary marker, restarts and the start of image have no length. */
function standsAlone(marker: number): boolean {
  return marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd8)
}

/** Frames are 0xc0 to 0xcf without the Huffman table, the extension and the arithmetic conditioning. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

function variantOf(marker: number, bits: number): string | undefined {
  if (marker % 4 === 3) return 'lossless JPEG'
  if (marker > 0xc8) return 'arithmetic-coded JPEG'
  return bits === 8 ? undefined : `${bits}-bit JPEG`
}
