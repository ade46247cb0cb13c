import type { ByteReader } from './ByteReader'
import type { FormatHeader } from './PhotoHeader'

/**
 * WebP (RFC 9649) comes in three dresses: lossy (VP8), lossless (VP8L) and extended (VP8X), which alone may move.
 * Numbers are little-endian.
 */
export function readWebpHeader(reader: ByteReader): FormatHeader | null {
  const { u8, u16, u32, text } = reader
  switch (text(12, 4)) {
    case 'VP8X':
      return { width: 1 + u24(24), height: 1 + u24(27), bits: 8, animated: countFrames(reader) > 1 }
    case 'VP8L': {
      const packed = u32(21)
      return { width: 1 + (packed & 0x3fff), height: 1 + ((packed >>> 14) & 0x3fff), bits: 8 }
    }
    case 'VP8 ':
      return { width: u16(26) & 0x3fff, height: u16(28) & 0x3fff, bits: 8 }
    default:
      return null
  }

  function u24(at: number): number {
    return u16(at) + u8(at + 2) * 0x10000
  }
}

/** Frames are chunks named ANMF, each padded to an even length; a still picture has none. */
function countFrames({ u32, text, length }: ByteReader): number {
  let frames = 0
  for (let at = 12; at + 8 <= length; at += 8 + u32(at + 4) + (u32(at + 4) % 2)) {
    if (text(at, 4) === 'ANMF') frames++
  }
  return frames
}
