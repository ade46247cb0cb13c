import type { Raster } from '../geometry/Raster'
export function headBox({ width, height, data }: Raster) {
  let top = -1, left = width, right = 0
  for (let y = 0; y < height && top < 0; y++) { let n = 0; for (let x = 0; x < width; x++) if (data[y * width + x]) n++; if (n > 20) top = y }
  for (let y = top; y < top + height * .12; y++) for (let x = 0; x < width; x++) if (data[y * width + x]) { left = Math.min(left, x); right = Math.max(right, x) }
  return { left, top, right, bottom: top + (right - left) }
}
