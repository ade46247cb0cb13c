/**
 * How much light the skin around a place sends out by itself: the mean of its neighbourhood in which shiny pixels hardly
 * count. Units: sum of linear red, green and blue; pixels.
 */
import { decodedSrgb } from '../light/decodedSrgb'
import type { Pixels } from '../photo/Pixels'

/** The picture is looked at in about so many cells across. */
const cellsAcross = 100
/** A highlight on a bald head is a quarter of it wide: means reach so many cells each way, three times over. */
const reach = 5
const passes = 3

/**
 * @param mask 0..255, where there is skin
 * @param shine neutral part of a pixel, see `splitShine`
 * @returns from a pixel to its neighbourhood's light; 0 where there is no skin far and wide
 */
export function localSkinLight(
  { width, height, data }: Pixels,
  mask: Uint8Array,
  shine: (red: number, green: number, blue: number) => number,
): (x: number, y: number) => number {
  const cell = Math.max(1, Math.round(width / cellsAcross))
  const columns = Math.ceil(width / cell)
  const rows = Math.ceil(height / cell)
  const light = new Float64Array(columns * rows)
  const weight = new Float64Array(columns * rows)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      if (mask[at] === 0) continue
      const [red, green, blue] = [
        decodedSrgb[data[4 * at]],
        decodedSrgb[data[4 * at + 1]],
        decodedSrgb[data[4 * at + 2]],
      ]
      const sum = red + green + blue
      const own = sum > 0 ? 1 - (3 * shine(red, green, blue)) / sum : 0
      const counted = own * own * own * own * mask[at]
      const place = Math.floor(y / cell) * columns + Math.floor(x / cell)
      light[place] += counted * sum
      weight[place] += counted
    }
  for (let pass = 0; pass < passes; pass++)
    for (const grid of [light, weight]) {
      spread(grid, rows, columns, columns, 1)
      spread(grid, columns, rows, 1, columns)
    }
  return (x, y) => {
    const across = Math.min(Math.max((x + 0.5) / cell - 0.5, 0), columns - 1.001)
    const down = Math.min(Math.max((y + 0.5) / cell - 0.5, 0), rows - 1.001)
    const [column, row] = [Math.max(0, Math.floor(across)), Math.max(0, Math.floor(down))]
    const [right, bottom] = [across - column, down - row]
    const upper = row * columns + column
    const lower = Math.min(row + 1, rows - 1) * columns + column
    const next = column + 1 < columns ? 1 : 0
    const between = (grid: Float64Array) =>
      (grid[upper] * (1 - right) + grid[upper + next] * right) * (1 - bottom) +
      (grid[lower] * (1 - right) + grid[lower + next] * right) * bottom
    const sum = between(weight)
    return sum > 0 ? between(light) / sum : 0
  }
}

/** Running sums over `reach` neighbours each way, line by line. */
function spread(grid: Float64Array, lines: number, length: number, lineStep: number, step: number): void {
  const line = new Float64Array(length)
  for (let start = 0; start < lines; start++) {
    for (let i = 0; i < length; i++) line[i] = grid[start * lineStep + i * step]
    let sum = 0
    for (let i = 0; i < Math.min(reach, length); i++) sum += line[i]
    for (let i = 0; i < length; i++) {
      if (i + reach < length) sum += line[i + reach]
      if (i > reach) sum -= line[i - reach - 1]
      grid[start * lineStep + i * step] = Math.max(0, sum)
    }
  }
}
