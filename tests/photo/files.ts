/** The first bytes of picture files, made by hand from the formats' own texts: no pixel data, since none is read. */
export type Bytes = Uint8Array<ArrayBuffer>

export const letters = (text: string): number[] => [...text].map(letter => letter.charCodeAt(0))
const big16 = (value: number): number[] => [value >>> 8, value & 255]
export const big32 = (value: number): number[] => [...big16(value >>> 16), ...big16(value & 0xffff)]
const small16 = (value: number): number[] => big16(value).reverse()
const small24 = (value: number): number[] => [...small16(value & 0xffff), value >>> 16]
const small32 = (value: number): number[] => big32(value).reverse()

/** A JPEG whose EXIF segment holds a thumbnail of another size, then the frame itself behind fill bytes. */
export function jpeg(width: number, height: number, { marker = 0xc0, bits = 8 } = {}): Bytes {
  const thumbnail = [0xff, 0xd8, 0xff, 0xc0, ...big16(17), 8, ...big16(120), ...big16(160)]
  const exif = [...letters('Exif\0\0'), ...thumbnail]
  return Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xe1, ...big16(exif.length + 2), ...exif],
    ...[0xff, 0xff, 0xff, marker, ...big16(17), bits, ...big16(height), ...big16(width), 3],
  ])
}

export function png(width: number, height: number, { bits = 8, frames = 0 } = {}): Bytes {
  const chunk = (name: string, content: number[]) => [
    ...big32(content.length),
    ...letters(name),
    ...content,
    ...big32(0),
  ]
  return Uint8Array.from([
    ...letters('\x89PNG\r\n\x1a\n'),
    ...chunk('IHDR', [...big32(width), ...big32(height), bits, 2, 0, 0, 0]),
    ...(frames > 0 ? chunk('acTL', [...big32(frames), ...big32(0)]) : []),
    ...chunk('IDAT', []),
  ])
}

export function gif(width: number, height: number, frames = 1): Bytes {
  const image = [0x2c, ...small16(0), ...small16(0), ...small16(1), ...small16(1), 0, 2, 2, 0x4c, 0x01, 0]
  const control = [0x21, 0xf9, 4, 0, 0, 0, 0, 0]
  return Uint8Array.from([
    ...letters('GIF89a'),
    ...[...small16(width), ...small16(height), 0x80, 0, 0, 0, 0, 0, 255, 255, 255],
    ...Array.from({ length: frames }, () => [...control, ...image]).flat(),
    0x3b,
  ])
}

/** One directory with one entry, the orientation, in either byte order. */
export function exif(orientation: number, bigEndian = false): number[] {
  const [two, four] = bigEndian ? [big16, big32] : [small16, small32]
  const value = [...two(orientation), 0, 0]
  const entry = [...two(0x0112), ...two(3), ...four(1), ...value]
  return [...letters(bigEndian ? 'MM' : 'II'), ...two(42), ...four(8), ...two(1), ...entry, ...four(0)]
}

export function webp(width: number, height: number, { frames = 0, orientation = 0 } = {}): Bytes {
  const chunk = (name: string, content: number[]) => [
    ...letters(name),
    ...small32(content.length),
    ...content,
    ...(content.length % 2 ? [0] : []),
  ]
  const chunks = [
    ...chunk('VP8X', [frames > 1 ? 2 : 0, 0, 0, 0, ...small24(width - 1), ...small24(height - 1)]),
    ...Array.from({ length: frames }, () => chunk('ANMF', [1, 2, 3])).flat(),
    ...(orientation > 0 ? chunk('EXIF', exif(orientation)) : []),
  ]
  return Uint8Array.from([...letters('RIFF'), ...small32(chunks.length + 4), ...letters('WEBP'), ...chunks])
}

/** A grid of tiles with a thumbnail, as telephones write it; `primaries` 12 is Display P3. */
export function heic(width: number, height: number, { brand = 'heic', primaries = 1 } = {}): Bytes {
  const box = (name: string, content: number[]) => [
    ...big32(content.length + 8),
    ...letters(name),
    ...content,
  ]
  const size = (w: number, h: number) => box('ispe', [...big32(0), ...big32(w), ...big32(h)])
  const colours = box('colr', [...letters('nclx'), ...big16(primaries), ...big16(13), ...big16(6), 0x80])
  const properties = box('ipco', [...size(512, 512), ...size(width, height), ...size(320, 240), ...colours])
  return Uint8Array.from([
    ...box('ftyp', [...letters(brand), ...big32(0), ...letters(`mif1${brand}`)]),
    ...box('meta', [...big32(0), ...box('iprp', properties)]),
    ...box('mdat', [1, 2, 3, 4]),
  ])
}

export function bmp(width: number, height: number): Bytes {
  return Uint8Array.from([
    ...letters('BM'),
    ...[...small32(0), ...small32(0), ...small32(54), ...small32(40)],
    ...[...small32(width), ...small32(height), ...small16(1), ...small16(24)],
  ])
}
