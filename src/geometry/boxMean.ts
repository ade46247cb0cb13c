/** One number a place, row by row. */
type Grid = { readonly width: number; readonly height: number; readonly values: Float64Array }

/** Mean over a square of 2 reach + 1 places around each, cut off at the grid's edge. Its cost does not grow with `reach`. */
export function boxMean({ width, height, values }: Grid, reach: number): Grid {
  const rows = new Float64Array(values.length)
  const mean = new Float64Array(values.length)
  for (let y = 0; y < height; y++) slide(values, rows, y * width, 1, width, reach)
  for (let x = 0; x < width; x++) slide(rows, mean, x, width, height, reach)
  return { width, height, values: mean }
}

/** Running mean along one line of `length` values, `step` apart. */
function slide(
  from: Float64Array,
  into: Float64Array,
  start: number,
  step: number,
  length: number,
  reach: number,
): void {
  let sum = 0
  let count = 0
  for (let i = -reach; i < length; i++) {
    if (i + reach < length) {
      sum += from[start + (i + reach) * step]
      count++
    }
    if (i - reach - 1 >= 0) {
      sum -= from[start + (i - reach - 1) * step]
      count--
    }
    if (i >= 0) into[start + i * step] = sum / count
  }
}
