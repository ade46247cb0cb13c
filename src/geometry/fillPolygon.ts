import type { Point } from './Point'
import type { Raster } from './Raster'

/** Sets every pixel whose centre lies inside a polygon (even-odd rule). Centres of pixels have whole coordinates. */
export function fillPolygon({ width, height, data }: Raster, polygon: readonly Point[], value: number): void {
  const top = Math.max(0, Math.ceil(Math.min(...polygon.map(({ y }) => y))))
  const bottom = Math.min(height - 1, Math.floor(Math.max(...polygon.map(({ y }) => y))))
  for (let y = top; y <= bottom; y++) {
    const crossings: number[] = []
    polygon.forEach((to, place) => {
      const from = polygon[(place + polygon.length - 1) % polygon.length]
      if (from.y <= y !== to.y <= y)
        crossings.push(from.x + ((y - from.y) * (to.x - from.x)) / (to.y - from.y))
    })
    crossings.sort((a, b) => a - b)
    for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
      const left = Math.max(0, Math.ceil(crossings[pair]))
      const right = Math.min(width - 1, Math.floor(crossings[pair + 1]))
      if (left <= right) data.fill(value, y * width + left, y * width + right + 1)
    }
  }
}
