/** The working copy, called the full photo, holds at most this many megapixels. */
export const workingMegapixels = 12

/**
 * The size of the working copy: a photo is scaled down to what can be redrawn while a hairline is dragged, and never
 * up. The aspect is kept to the nearest pixel.
 */
export function workingSize(width: number, height: number): { width: number; height: number } {
  const scale = Math.sqrt((workingMegapixels * 1e6) / (width * height))
  if (scale >= 1) return { width, height }
  return { width: Math.max(1, Math.floor(width * scale)), height: Math.max(1, Math.floor(height * scale)) }
}
