import { isRemark, type Remark } from '../geometry/Remark'
import type { PhotoHeader } from '../photo/PhotoHeader'
import type { Pixels } from '../photo/Pixels'
import { readHeader } from '../photo/readHeader'
import { withoutExif } from '../photo/withoutExif'
import { workingSize } from '../photo/workingSize'
import { decodeHeic } from './decodeHeic'
import { drawPixels } from './drawPixels'

/** What opens: the working copy, and what a person should know about how it came to be. */
export type DecodedPhoto = { readonly pixels: Pixels; readonly notes: readonly Remark[] }

/** A file larger than this cannot be a photo of 50 megapixels, even at 16 bits without compression. */
const largestMegabytes = 320

/**
 * A photo becomes the working copy. The browser turns it upright and carries its colours to sRGB by itself, so nothing
 * is rotated again; only WebP, where browsers differ, is handed over without its EXIF and turned here. Transparent
 * pixels come to lie on white; an animation shows its first frame.
 *
 * @param signal stops the work between its steps; the promise then rejects with the signal's reason
 * @param file any file a person picked, dropped or pasted; neither its name nor its type is believed
 * @returns the photo, or a refusal: those of readHeader, and photo/unreadable, photo/heavy { megabytes, limit },
 *   photo/decoder-missing; notes are photo/first-frame and photo/scaled-down { width, height, from }
 */
export async function decodePhoto(signal: AbortSignal, file: Blob): Promise<DecodedPhoto | Remark> {
  signal.throwIfAborted()
  const megabytes = file.size / 1e6
  if (megabytes > largestMegabytes)
    return { code: 'photo/heavy', values: { megabytes, limit: largestMegabytes } }
  const bytes = await readBytes(file)
  signal.throwIfAborted()
  if (!bytes) return { code: 'photo/unreadable', values: {} }
  const header = readHeader(bytes)
  if (isRemark(header)) return header

  const { orientation } = header
  const upright = orientation === 1 ? bytes : withoutExif(bytes)
  const bitmap = await decodeBitmap(signal, new Blob([upright]), header)
  if (isRemark(bitmap)) return bitmap
  const { image, colours } = bitmap
  try {
    signal.throwIfAborted()
    const lying = orientation > 4
    const from = lying
      ? { width: image.height, height: image.width }
      : { width: image.width, height: image.height }
    const size = workingSize(from.width, from.height)
    const pixels = drawPixels(image, { ...size, orientation, colours })
    return { pixels, notes: notesOf(header, from, size) }
  } finally {
    image.close()
  }
}

type Bitmap = { readonly image: ImageBitmap; readonly colours: PredefinedColorSpace }

/** The browser first; what it cannot read of HEIC goes to a decoder of our own, which leaves the colours as stored. */
async function decodeBitmap(signal: AbortSignal, blob: Blob, header: PhotoHeader): Promise<Bitmap | Remark> {
  const damaged: Remark = { code: 'photo/damaged', values: { type: header.type } }
  try {
    return { image: await createImageBitmap(blob), colours: 'srgb' }
  } catch {
    if (header.type !== 'HEIC') return damaged
  }
  const image = await decodeHeic(signal, blob)
  if (image === 'missing') return { code: 'photo/decoder-missing', values: {} }
  if (image === 'damaged') return damaged
  return { image, colours: header.displayP3 ? 'display-p3' : 'srgb' }
}

/** Reading fails when a file was moved, or its cloud folder is out of reach, since it was picked. */
async function readBytes(file: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return null
  }
}

type Size = { readonly width: number; readonly height: number }

function notesOf(header: PhotoHeader, from: Size, size: Size): Remark[] {
  const notes: Remark[] = []
  if (header.animated) notes.push({ code: 'photo/first-frame', values: {} })
  if (size.width < from.width)
    notes.push({ code: 'photo/scaled-down', values: { ...size, from: `${from.width} × ${from.height}` } })
  return notes
}
