import type { ByteReader } from './ByteReader'
import type { FormatHeader } from './PhotoHeader'

/** Length in bytes of the first bitmaps' header (OS/2 1.x), whose sizes have 16 bits. */
const oldHeader = 12

/** A Windows bitmap's size is signed and little-endian; a negative height only means that its rows run downwards. */
export function readBmpHeader({ u16, u32 }: ByteReader): FormatHeader {
  if (u32(14) === oldHeader) return { width: u16(18), height: u16(20) }
  return { width: u32(18), height: Math.abs(u32(22) | 0) }
}
