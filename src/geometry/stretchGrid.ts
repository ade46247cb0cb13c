import type { Raster } from './Raster'

type Grid = { readonly width: number; readonly height: number; readonly values: Float64Array }

/**
 * A coarse grid as a picture: straight lines between the middles of cells, held beyond the outermost.
 *
 * @param cell side of a cell, pixels. @param grid values 0..1, from the picture's upper left corner.
 */
export function stretchGrid(
  { width, height, values }: Grid,
  cell: number,
  size: Omit<Raster, 'data'>,
): Raster {
  const data = new Uint8Array(size.width * size.height)
  const line = new Float64Array(width)
  const columns = placesAlong(size.width, cell, width)
  const rows = placesAlong(size.height, cell, height)
  for (let y = 0; y < size.height; y++) {
    const above = rows.first[y] * width
    const below = rows.second[y] * width
    const down = rows.share[y]
    for (let x = 0; x < width; x++)
      line[x] = values[above + x] + down * (values[below + x] - values[above + x])
    for (let x = 0; x < size.width; x++) {
      const left = line[columns.first[x]]
      const value = left + columns.share[x] * (line[columns.second[x]] - left)
      data[y * size.width + x] = Math.round(255 * value)
    }
  }
  return { width: size.width, height: size.height, data }
}

/** Which two cells each pixel lies between, and how far on the way from the first to the second. */
function placesAlong(pixels: number, cell: number, cells: number) {
  const at = Array.from({ length: pixels }, (_, i) =>
    Math.min(cells - 1, Math.max(0, (i + 0.5) / cell - 0.5)),
  )
  const first = at.map(place => Math.floor(place))
  return {
    first,
    second: first.map(place => Math.min(cells - 1, place + 1)),
    share: at.map((place, i) => place - first[i]),
  }
}
