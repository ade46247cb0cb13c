import type { ByteReader } from './ByteReader'
import type { FormatHeader } from './PhotoHeader'

/**
 * HEIC and AVIF are boxes within boxes (ISO/IEC 14496-12 and 23008-12). A phone stores its picture as a grid of small tiles;
 * tiles, thumbnail and whole each state their size, and the largest stated is the whole. A box that runs past the end of
 * the file was cut off: decoders fill what is missing with grey or green and say nothing.
 */
export function readHeifHeader(reader: ByteReader): FormatHeader | null {
  const { u8, u16, u32, text } = reader
  let width = 0
  let height = 0
  let bits = 8
  let displayP3 = false
  let stated = false
  let whole = true

  visit(0, reader.length, (name, at, end) => {
    if (name === 'ispe') {
      stated = true
      if (u32(at + 4) * u32(at + 8) > width * height) [width, height] = [u32(at + 4), u32(at + 8)]
    } else if (name === 'pixi' && u8(at + 4) > 0) bits = Math.max(bits, u8(at + 5))
    else if (name === 'colr') displayP3 ||= saysDisplayP3(at, end)
  })
  const animated = /avis|msf1|hevc|hevx/.test(text(8, 4))
  return stated && whole ? { width, height, bits, animated, displayP3 } : null

  function visit(from: number, to: number, found: (name: string, at: number, end: number) => void): void {
    for (let at = from; at + 8 <= to; ) {
      const name = text(at + 4, 4)
      const size = boxSize(at, to)
      if (size < 8) return
      if (at + size > to) whole = false
      const end = Math.min(at + size, to)
      if (name === 'meta') visit(at + 12, end, found)
      else if (name === 'iprp' || name === 'ipco') visit(at + 8, end, found)
      else found(name, at + 8, end)
      at += size
    }
  }

  /** A size of 1 means that a 64-bit size follows the name, 0 that the box runs to the end. */
  function boxSize(at: number, to: number): number {
    const size = u32(at)
    if (size === 1) return u32(at + 8) * 2 ** 32 + u32(at + 12)
    return size === 0 ? to - at : size
  }

  /** A coded colour space names primaries 12 (ITU-T H.273); a profile carries its name as text. */
  function saysDisplayP3(at: number, end: number): boolean {
    if (text(at, 4) === 'nclx') return u16(at + 4) === 12
    return /D\0?i\0?s\0?p\0?l\0?a\0?y\0? \0?P\0?3/.test(text(at, Math.min(end - at, 4096)))
  }
}
