import type { ByteReader } from './ByteReader'
import type { FormatHeader } from './PhotoHeader'

/** A Windows bitmap's size is signed and little-endian; a negative height only means that its rows run downwards. */
export function readBmpHeader({ u32 }: ByteReader): FormatHeader {
  return { width: u32(18), height: Math.abs(u32(22) | 0) }
}
