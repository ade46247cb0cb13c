import type { ByteReader } from './ByteReader'
import type { FormatHeader } from './PhotoHeader'

/**
 * A GIF (CompuServe 1990, GIF89a) is its screen size, a colour table and a row of blocks; the second image among
 * them makes it an animation. A file cut short within its first image is damaged; later images are not looked at.
 */
export function readGifHeader(reader: ByteReader): FormatHeader | null {
  const { u8, u16, length } = reader
  const size = { width: u16(6), height: u16(8) }
  if (size.width * size.height === 0) return size
  let at = 13 + colourTableLength(u8(10))
  let images = 0
  while (at < length && images < 2) {
    const block = u8(at)
    if (block === 0x2c && at + 10 <= length) {
      images++
      at = skipSubBlocks(reader, at + 11 + colourTableLength(u8(at + 9)))
      if (images === 1 && at > length) return null
    } else if (block === 0x21) at = skipSubBlocks(reader, at + 2)
    else break
  }
  if (images === 0) return null
  return { ...size, animated: images > 1 }
}

/** Bytes of a colour table: present when the top bit is set, 2 to the power of one more than the low three bits. */
function colourTableLength(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0
}

function skipSubBlocks({ u8, length }: ByteReader, from: number): number {
  let at = from
  while (at < length && u8(at) !== 0) at += 1 + u8(at)
  return at + 1
}
