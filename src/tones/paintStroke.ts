import type { Raster } from '../geometry/Raster'
import type { Stroke } from './Stroke'

/** Changes every pixel whose centre lies within `radius` of a stroke's way. A pixel may be met more than once. */
export function paintStroke(
  { width, height, data }: Raster,
  { points, radius }: Stroke,
  change: (value: number) => number,
): void {
  points.forEach((to, place) => {
    const from = points[Math.max(0, place - 1)]
    const [dx, dy] = [to.x - from.x, to.y - from.y]
    const square = dx * dx + dy * dy
    const top = Math.max(0, Math.ceil(Math.min(from.y, to.y) - radius))
    const bottom = Math.min(height - 1, Math.floor(Math.max(from.y, to.y) + radius))
    const left = Math.max(0, Math.ceil(Math.min(from.x, to.x) - radius))
    const right = Math.min(width - 1, Math.floor(Math.max(from.x, to.x) + radius))
    for (let y = top; y <= bottom; y++)
      for (let x = left; x <= right; x++) {
        const along = square > 0 ? ((x - from.x) * dx + (y - from.y) * dy) / square : 0
        const t = Math.min(1, Math.max(0, along))
        const index = y * width + x
        if ((x - from.x - t * dx) ** 2 + (y - from.y - t * dy) ** 2 <= radius * radius)
          data[index] = change(data[index])
      }
  })
}
