import type { Remark } from '../geometry/Remark'

/** A table of two thousand pigments has far less, MB. */
const largestMegabytes = 5

const marks: readonly [encoding: string, bytes: readonly number[]][] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * The text of a file, whichever way a spreadsheet wrote it: UTF-8, UTF-16 with its mark, or else the Windows code page
 * that older ones use.
 *
 * @returns the text, or `catalogue/heavy` { megabytes, limit }, `catalogue/unreadable`
 */
export async function readText(signal: AbortSignal, file: Blob): Promise<string | Remark> {
  signal.throwIfAborted()
  const megabytes = file.size / 1e6
  if (megabytes > largestMegabytes)
    return { code: 'catalogue/heavy', values: { megabytes, limit: largestMegabytes } }
  const bytes = await file.arrayBuffer().catch(() => null)
  signal.throwIfAborted()
  if (!bytes) return { code: 'catalogue/unreadable', values: {} }
  const start = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength))
  const marked = marks.find(([, mark]) => mark.every((byte, i) => start[i] === byte))
  if (marked) return new TextDecoder(marked[0]).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
