/**
 * Numbers and four-letter names out of a file's bytes. Reading past the end throws a RangeError, which the header
 * reader takes for a damaged file.
 */
export type ByteReader = {
  readonly length: number
  u8(at: number): number
  u16(at: number): number
  u32(at: number): number
  /** `length` bytes as Latin-1 text. */
  text(at: number, length: number): string
  /** `length` bytes as they are; fewer at the end of the file. */
  part(at: number, length: number): Uint8Array
}

export function byteReader(bytes: Uint8Array, littleEndian = false): ByteReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return {
    length: bytes.length,
    u8: at => view.getUint8(at),
    u16: at => view.getUint16(at, littleEndian),
    u32: at => view.getUint32(at, littleEndian),
    text: (at, length) => String.fromCharCode(...bytes.subarray(at, at + length)),
    part: (at, length) => bytes.subarray(at, at + length),
  }
}
