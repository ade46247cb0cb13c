import type { ByteReader } from './ByteReader'
import type { FormatHeader } from './PhotoHeader'

/**
 * A PNG (ISO/IEC 15948) begins with its size; an animated one says so in an acTL chunk before its first data.
 * Chunks are jumped over, never unpacked: a text chunk may unpack to gigabytes.
 */
export function readPngHeader({ u8, u32, text, length }: ByteReader): FormatHeader | null {
  if (text(12, 4) !== 'IHDR') return null
  const size = { width: u32(16), height: u32(20), bits: u8(24) }
  for (let at = 8; at + 12 <= length; at += 12 + u32(at)) {
    const name = text(at + 4, 4)
    if (name === 'acTL') return { ...size, animated: u32(at + 8) > 1 }
    if (name === 'IDAT') break
  }
  return size
}
