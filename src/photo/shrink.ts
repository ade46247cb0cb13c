import type { Pixels } from './Pixels'

/** A copy `factor` (an integer) times smaller, each pixel the mean of those it stands for; the rest at the edges is cut. */
export function shrink({ width, height, data }: Pixels, factor: number): Pixels {
  const [columns, rows] = [Math.floor(width / factor), Math.floor(height / factor)]
  const small = new Uint8ClampedArray(4 * columns * rows)
  const count = factor * factor
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      for (let channel = 0; channel < 4; channel++) {
        let sum = 0
        for (let y = row * factor; y < (row + 1) * factor; y++)
          for (let x = column * factor; x < (column + 1) * factor; x++)
            sum += data[4 * (y * width + x) + channel]
        small[4 * (row * columns + column) + channel] = sum / count
      }
  return { width: columns, height: rows, data: small }
}
