import { inflateSync } from 'node:zlib'
import type { Pixels } from '../../src/photo/Pixels'

/**
 * A PNG (ISO/IEC 15948) of 8 bits a channel, RGB or RGBA, not interlaced, as a browser's canvas writes it; and the names
 * of all its chunks.
 */
export function decodePng(file: Buffer): Pixels & { readonly chunks: readonly string[] } {
  const chunks: string[] = []
  const parts: Buffer[] = []
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at)
    const name = file.toString('latin1', at + 4, at + 8)
    chunks.push(name)
    if (name === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)]
  const [depth, kind, , , interlaced] = file.subarray(24, 29)
  const channels = kind === 6 ? 4 : 3
  if (depth !== 8 || (kind !== 6 && kind !== 2) || interlaced !== 0)
    throw new RangeError(`PNG of depth ${depth}, kind ${kind}, interlace ${interlaced}`)
  const packed = inflateSync(Buffer.concat(parts))
  const line = width * channels
  const lines = Buffer.alloc(height * line)
  for (let y = 0; y < height; y++) unfilter(packed, lines, y, line, channels)
  const data = new Uint8ClampedArray(4 * width * height).fill(255)
  for (let pixel = 0; pixel < width * height; pixel++)
    for (let channel = 0; channel < channels; channel++)
      data[4 * pixel + channel] = lines[channels * pixel + channel]
  return { width, height, data, chunks }
}

/** Filters of section 9: each byte is written as its difference to one foretold from left, above and between. */
function unfilter(packed: Buffer, lines: Buffer, y: number, line: number, channels: number): void {
  const filter = packed[y * (line + 1)]
  for (let x = 0; x < line; x++) {
    const at = y * line + x
    const left = x >= channels ? lines[at - channels] : 0
    const above = y > 0 ? lines[at - line] : 0
    const corner = x >= channels && y > 0 ? lines[at - line - channels] : 0
    const foretold = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter]
    lines[at] = (packed[y * (line + 1) + 1 + x] + foretold) & 255
  }
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner
  const [byLeft, byAbove, byCorner] = [left, above, corner].map(value => Math.abs(guess - value))
  if (byLeft <= byAbove && byLeft <= byCorner) return left
  return byAbove <= byCorner ? above : corner
}
