import type { ByteReader } from './ByteReader'

/** Chunks of a WebP (RFC 9649), each padded to an even length: its name, where its content begins, how long it is. */
export function webpChunks({ u32, text, length }: ByteReader): { name: string; at: number; size: number }[] {
  const chunks = []
  for (let at = 12; at + 8 <= length; at += 8 + u32(at + 4) + (u32(at + 4) % 2))
    chunks.push({ name: text(at, 4), at: at + 8, size: u32(at + 4) })
  return chunks
}
