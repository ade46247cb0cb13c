import type { Point } from '../geometry/Point'

/** Optical density of red, green and blue on a lattice of picture points, row by row. */
export type Grid = {
  /** Picture place of the first point, pixels; integers are centres of pixels. */
  readonly origin: Point
  /** Between points, pixels. */
  readonly pitch: number
  readonly width: number
  readonly height: number
  readonly data: Float32Array
}

export function emptyGrid(origin: Point, pitch: number, width: number, height: number): Grid {
  return { origin, pitch, width, height, data: new Float32Array(3 * width * height) }
}

/** Adds a coarse grid to one `ratio` times finer with the same origin, straight lines between its points. */
export function addRefined(fine: Grid, coarse: Grid, ratio: number): void {
  for (let y = 0; y < fine.height; y++) {
    const above = Math.min(Math.floor(y / ratio), coarse.height - 1)
    const below = Math.min(above + 1, coarse.height - 1)
    const down = y / ratio - above
    for (let x = 0; x < fine.width; x++) {
      const left = Math.min(Math.floor(x / ratio), coarse.width - 1)
      const right = Math.min(left + 1, coarse.width - 1)
      const across = x / ratio - left
      const [a, b] = [3 * (above * coarse.width + left), 3 * (above * coarse.width + right)]
      const [c, d] = [3 * (below * coarse.width + left), 3 * (below * coarse.width + right)]
      const at = 3 * (y * fine.width + x)
      for (let channel = 0; channel < 3; channel++) {
        const top = coarse.data[a + channel] * (1 - across) + coarse.data[b + channel] * across
        const bottom = coarse.data[c + channel] * (1 - across) + coarse.data[d + channel] * across
        fine.data[at + channel] += top * (1 - down) + bottom * down
      }
    }
  }
}
