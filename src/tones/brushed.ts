import type { Point } from '../geometry/Point'
import type { Stroke } from './Stroke'

type Size = { readonly width: number; readonly height: number }

/** Indices of all pixels whose centres lie under the round brush, each once, in the order of rows. */
export function brushed({ width, height }: Size, strokes: readonly Stroke[]): number[] {
  const under = new Uint8Array(width * height)
  for (const { points, radius } of strokes)
    points.forEach((to, place) => {
      sweepOver(under, { width, height }, points[Math.max(0, place - 1)], to, radius)
    })
  const found: number[] = []
  for (let index = 0; index < under.length; index++) if (under[index]) found.push(index)
  return found
}

/** Marks the pixels within `radius` of the way from one point to the next. */
function sweepOver(under: Uint8Array, { width, height }: Size, from: Point, to: Point, radius: number): void {
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
      if ((x - from.x - t * dx) ** 2 + (y - from.y - t * dy) ** 2 <= radius * radius) under[y * width + x] = 1
    }
}
