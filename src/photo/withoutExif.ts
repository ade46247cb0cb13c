import { byteReader } from './ByteReader'
import { webpChunks } from './webpChunks'

/**
 * Some browsers turn a WebP by its EXIF block and some do not. Renaming the block in a copy of the file makes all of
 * them leave the picture as stored, so that it is turned once, by us.
 */
export function withoutExif(webp: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const copy = webp.slice()
  for (const { name, at } of webpChunks(byteReader(webp, true))) {
    // A lower-case name is an unknown chunk, which RFC 9649 tells readers to pass over.
    if (name === 'EXIF') copy.set([0x65, 0x78, 0x69, 0x66], at - 8)
  }
  return copy
}
