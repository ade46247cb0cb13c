import { readFileSync } from 'node:fs'
import type { Pixels } from '../../src/photo/Pixels'

/** Tags of TIFF 6.0 that an 8-bit RGB picture needs. */
const tags = {
  width: 256,
  height: 257,
  compression: 259,
  stripOffsets: 273,
  rowsPerStrip: 278,
  stripSizes: 279,
}
const packBits = 32773

/** A little-endian TIFF 6.0, 8-bit RGB in strips, plain or PackBits: what one shared chart is. */
export function decodeTiff(path: string): Pixels {
  const file = readFileSync(path)
  const field = new Map<number, number[]>()
  const directory = file.readUInt32LE(4)
  for (let i = 0; i < file.readUInt16LE(directory); i++) {
    const at = directory + 2 + 12 * i
    const size = file.readUInt16LE(at + 2) === 3 ? 2 : 4
    const count = file.readUInt32LE(at + 4)
    const start = count * size > 4 ? file.readUInt32LE(at + 8) : at + 8
    const value = (k: number) => file.readUIntLE(start + k * size, size)
    field.set(
      file.readUInt16LE(at),
      Array.from({ length: count }, (_, k) => value(k)),
    )
  }
  const get = (tag: number) => field.get(tag) ?? []
  const [width] = get(tags.width)
  const [height] = get(tags.height)
  const bytes = get(tags.stripOffsets).flatMap((offset, k) => {
    const strip = file.subarray(offset, offset + get(tags.stripSizes)[k])
    return get(tags.compression)[0] === packBits ? unpack(strip) : [...strip]
  })
  const data = new Uint8ClampedArray(4 * width * height).fill(255)
  for (let i = 0; i < width * height; i++) for (let k = 0; k < 3; k++) data[4 * i + k] = bytes[3 * i + k]
  return { width, height, data }
}

function unpack(strip: Uint8Array): number[] {
  const out: number[] = []
  for (let at = 0; at < strip.length; ) {
    const head = (strip[at++] << 24) >> 24
    if (head >= 0) for (let k = 0; k <= head; k++) out.push(strip[at++])
    else if (head !== -128) {
      for (let k = 0; k < 1 - head; k++) out.push(strip[at])
      at++
    }
  }
  return out
}
