import type { Raster } from '../geometry/Raster'

/** Around the scalp in a front view, pixels: top of the head, its sides above the ears, and about the nose's tip below. */
export type HeadBox = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** A head is broadest above the ears, about this share of its breadth below its top (adult means: 98 of 155 mm). */
const broadestBelow = 0.6

/** Rows with less head than this share of the picture's width are stray pixels or hair standing up. */
const leastRow = 0.02

/** The box of a head mask; null when the mask shows no head that ends within the picture. */
export function headBox({ width, height, data }: Raster): HeadBox | null {
  let top = -1
  for (let y = 0; y < height; y++) {
    const row = longestRun(data.subarray(y * width, (y + 1) * width))
    if (!row || row.right - row.left < leastRow * width) continue
    if (top < 0) top = y
    const breadth = row.right - row.left
    if (y - top < broadestBelow * breadth) continue
    if (top === 0 || row.left === 0 || row.right === width) return null
    return { ...row, top, bottom: Math.min(height, Math.round(top + 0.9 * breadth)) }
  }
  return null
}

function longestRun(row: Uint8Array): { left: number; right: number } | null {
  let best: { left: number; right: number } | null = null
  for (let x = 0; x < row.length; x++) {
    if (row[x] === 0) continue
    const left = x
    while (x < row.length && row[x] !== 0) x++
    if (!best || x - left > best.right - best.left) best = { left, right: x }
  }
  return best
}
