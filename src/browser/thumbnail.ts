type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** Longer side, pixels. */
const side = 192

/** A small copy of a part of a picture, as a data address of a JPEG. */
export function thumbnail(picture: ImageBitmap, box: Box | null): string {
  const { left, top, right, bottom } = box ?? {
    left: 0,
    top: 0,
    right: picture.width,
    bottom: picture.height,
  }
  const [width, height] = [right - left, bottom - top]
  const scale = side / Math.max(width, height)
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no two-dimensional canvas')
  context.imageSmoothingQuality = 'high'
  context.drawImage(picture, left, top, width, height, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/jpeg', 0.85)
}
