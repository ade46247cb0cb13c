import { byteReader } from './ByteReader'
import type { PhotoType } from './PhotoHeader'

/**
 * A file's name and declared type are often wrong (a PNG called .jpg), its first bytes are not: the format is told
 * by them alone. Returns null for anything that is not a picture.
 */
export function detectType(bytes: Uint8Array): PhotoType | null {
  const { text } = byteReader(bytes)
  const start = text(0, 12)
  if (start.startsWith('\xff\xd8\xff')) return 'JPEG'
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'PNG'
  if (start.startsWith('GIF87a') || start.startsWith('GIF89a')) return 'GIF'
  if (start.startsWith('RIFF') && start.endsWith('WEBP')) return 'WebP'
  if (start.startsWith('II*\0') || start.startsWith('MM\0*')) return 'TIFF'
  if (start.startsWith('\xff\x0a') || start.startsWith('\0\0\0\x0cJXL ')) return 'JPEG XL'
  if (start.slice(4, 8) === 'ftyp') return detectBrand(text(8, 64))
  // A bitmap's second word is its reserved zero: two letters alone would take any text that begins with BM.
  if (start.startsWith('BM') && start.slice(6, 10) === '\0\0\0\0') return 'BMP'
  if (/^\s*<[?!s]/i.test(text(0, 1024)) && /<svg[\s>]/i.test(text(0, 1024))) return 'SVG'
  return null
}

/** ISO/IEC 23008-12: AVIF and HEIC share one container and differ in the brands they name first. */
function detectBrand(brands: string): PhotoType | null {
  if (/avi[fs]/.test(brands)) return 'AVIF'
  return /hei[cmsx]|hev[cmsx]|mif1|msf1/.test(brands) ? 'HEIC' : null
}
