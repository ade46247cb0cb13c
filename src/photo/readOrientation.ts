import { byteReader } from './ByteReader'

/**
 * How a camera was held: the orientation (tag 0x0112, 1 to 8) in the first directory of an EXIF block (CIPA DC-008).
 * Anything missing, broken or outside 1..8 is taken as upright.
 *
 * @param exif the block, with or without its `Exif\0\0`
 */
export function readOrientation(exif: Uint8Array): number {
  const name = byteReader(exif).text(0, 6) === 'Exif\0\0' ? 6 : 0
  const tiff = exif.subarray(name)
  const { u16, u32, text } = byteReader(tiff, byteReader(tiff).text(0, 2) === 'II')
  try {
    if (text(2, 2) !== '\0*' && text(2, 2) !== '*\0') return upright
    const directory = u32(4)
    for (let entry = 0; entry < u16(directory); entry++) {
      const at = directory + 2 + 12 * entry
      if (u16(at) !== 0x0112) continue
      const value = u16(at + 8)
      return value >= 1 && value <= 8 ? value : upright
    }
    return upright
  } catch (error) {
    if (error instanceof RangeError) return upright
    throw error
  }
}

const upright = 1
