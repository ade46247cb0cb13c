import type { Raster } from '../geometry/Raster'

/** Farther than any photo is wide: where no background was found, no outline is near. */
const far = 1e9

/** The distance is worked out on a grid of at most this many points on its longer side; between them it is straight. */
const longestSide = 500

/** Pixels from a pixel to the nearest background. */
export type OutlineDistance = (x: number, y: number) => number

/**
 * How far inside the outline of a mask a pixel lies, 0 on the background. Exact to the grid's step (3 pixels of a photo
 * of 1500), in two passes of lower envelopes of parabolas (Felzenszwalb and Huttenlocher, Theory of Computing 8:415, 2012).
 */
export function outlineDistance({ width, height, data }: Raster): OutlineDistance {
  const step = Math.max(1, Math.ceil(Math.max(width, height) / longestSide))
  const [columns, rows] = [Math.ceil(width / step), Math.ceil(height / step)]
  const square = new Float64Array(columns * rows)
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++)
      square[y * columns + x] = data[y * step * width + x * step] === 0 ? 0 : far
  const column = new Float64Array(rows)
  for (let x = 0; x < columns; x++) {
    for (let y = 0; y < rows; y++) column[y] = square[y * columns + x]
    const lowest = envelope(column)
    for (let y = 0; y < rows; y++) square[y * columns + x] = lowest[y]
  }
  for (let y = 0; y < rows; y++)
    square.set(envelope(square.subarray(y * columns, (y + 1) * columns)), y * columns)
  const distance = square.map(value => step * Math.sqrt(value))
  return (x, y) => {
    const [u, v] = [Math.min(columns - 1, x / step), Math.min(rows - 1, y / step)]
    const [left, top] = [Math.floor(u), Math.floor(v)]
    const [right, bottom] = [Math.min(columns - 1, left + 1), Math.min(rows - 1, top + 1)]
    const at = (i: number, j: number) => distance[j * columns + i]
    const above = at(left, top) + (at(right, top) - at(left, top)) * (u - left)
    const below = at(left, bottom) + (at(right, bottom) - at(left, bottom)) * (u - left)
    return above + (below - above) * (v - top)
  }
}

/** Lowest of the parabolas with feet at (i, heights[i]), at each i. */
function envelope(heights: Float64Array): Float64Array {
  const count = heights.length
  const feet = new Int32Array(count)
  const starts = new Float64Array(count + 1)
  let last = 0
  starts[0] = Number.NEGATIVE_INFINITY
  starts[1] = Number.POSITIVE_INFINITY
  const crossing = (i: number, j: number) => (heights[i] + i * i - heights[j] - j * j) / (2 * (i - j))
  for (let i = 1; i < count; i++) {
    let start = crossing(i, feet[last])
    while (start <= starts[last]) {
      last--
      start = crossing(i, feet[last])
    }
    last++
    feet[last] = i
    starts[last] = start
    starts[last + 1] = Number.POSITIVE_INFINITY
  }
  const lowest = new Float64Array(count)
  for (let i = 0, k = 0; i < count; i++) {
    while (starts[k + 1] < i) k++
    lowest[i] = (i - feet[k]) ** 2 + heights[feet[k]]
  }
  return lowest
}
