import type { ByteReader } from './ByteReader'
import type { FormatHeader } from './PhotoHeader'
import { readOrientation } from './readOrientation'
import { webpChunks } from './webpChunks'

/**
 * WebP (RFC 9649) comes in three dresses: lossy (VP8), lossless (VP8L) and extended (VP8X), which alone may move or
 * say how the camera was held. Numbers are little-endian.
 */
export function readWebpHeader(reader: ByteReader): FormatHeader | null {
  const { u8, u16, u32, text } = reader
  switch (text(12, 4)) {
    case 'VP8X':
      return { width: 1 + u24(24), height: 1 + u24(27), ...readExtension(reader) }
    case 'VP8L': {
      const packed = u32(21)
      return { width: 1 + (packed & 0x3fff), height: 1 + ((packed >>> 14) & 0x3fff) }
    }
    case 'VP8 ':
      return { width: u16(26) & 0x3fff, height: u16(28) & 0x3fff }
    default:
      return null
  }

  function u24(at: number): number {
    return u16(at) + u8(at + 2) * 0x10000
  }
}

function readExtension(reader: ByteReader): Partial<FormatHeader> {
  const chunks = webpChunks(reader)
  const exif = chunks.find(({ name }) => name === 'EXIF')
  return {
    animated: chunks.filter(({ name }) => name === 'ANMF').length > 1,
    ...(exif && { orientation: readOrientation(reader.part(exif.at, exif.size)) }),
  }
}
