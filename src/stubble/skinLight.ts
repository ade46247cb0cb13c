/**
 * How light a place of the skin is, and how light it would be without gloss: means over cells, near and far. Far and wide,
 * glossy pixels hardly count. Units: sum of linear red, green and blue; pixels.
 */
import { decodedSrgb } from '../light/decodedSrgb'
import type { Pixels } from '../photo/Pixels'

export type SkinLight = {
  /** Just here, and the neutral part of it. */
  readonly here: number
  readonly shine: number
  /** Of the skin around, gloss left out. */
  readonly around: number
}

/** The picture is looked at in about so many cells across. */
const cellsAcross = 100
/** A highlight on a bald head is a quarter of it wide: means reach so many cells each way, three times over. */
const far = 6
const near = 1

/**
 * @param mask 0..255, where there is skin
 * @param shineOf neutral part of a pixel, see `splitShine`
 * @returns from a pixel to its light; all 0 where there is no skin far and wide
 */
export function skinLight(
  { width, height, data }: Pixels,
  mask: Uint8Array,
  shineOf: (red: number, green: number, blue: number) => number,
): (x: number, y: number) => SkinLight {
  const cell = Math.max(1, Math.round(width / cellsAcross))
  const columns = Math.ceil(width / cell)
  const rows = Math.ceil(height / cell)
  const grid = () => new Float64Array(columns * rows)
  const [light, shine, count, skin, weight] = [grid(), grid(), grid(), grid(), grid()]
  for (let at = 0; at < width * height; at++) {
    if (mask[at] === 0) continue
    const [red, green, blue] = [0, 1, 2].map(channel => decodedSrgb[data[4 * at + channel]])
    const sum = red + green + blue
    const neutral = 3 * shineOf(red, green, blue)
    const own = sum > 0 ? 1 - neutral / sum : 0
    const counted = own ** 8 * mask[at]
    const place = Math.floor(Math.floor(at / width) / cell) * columns + Math.floor((at % width) / cell)
    light[place] += mask[at] * sum
    shine[place] += mask[at] * neutral
    count[place] += mask[at]
    skin[place] += counted * sum
    weight[place] += counted
  }
  const spreadBy = (reach: number) => (values: Float64Array) => {
    spread(values, rows, columns, columns, 1, reach)
    spread(values, columns, rows, 1, columns, reach)
  }
  for (const values of [light, shine, count]) spreadBy(near)(values)
  for (let pass = 0; pass < 3; pass++) for (const values of [skin, weight]) spreadBy(far)(values)

  return (x, y) => {
    const across = Math.min(Math.max((x + 0.5) / cell - 0.5, 0), columns - 1)
    const down = Math.min(Math.max((y + 0.5) / cell - 0.5, 0), rows - 1)
    const [column, row] = [Math.floor(across), Math.floor(down)]
    const [right, bottom] = [across - column, down - row]
    const upper = row * columns + column
    const lower = Math.min(row + 1, rows - 1) * columns + column
    const next = column + 1 < columns ? 1 : 0
    const between = (values: Float64Array) =>
      (values[upper] * (1 - right) + values[upper + next] * right) * (1 - bottom) +
      (values[lower] * (1 - right) + values[lower + next] * right) * bottom
    const mean = (sum: number, count: number) => (count > 0 ? sum / count : 0)
    const counted = between(count)
    return {
      here: mean(between(light), counted),
      shine: mean(between(shine), counted),
      around: mean(between(skin), between(weight)),
    }
  }
}

/** Sums over `reach` neighbours each way, line by line. */
function spread(
  values: Float64Array,
  lines: number,
  length: number,
  lineStep: number,
  step: number,
  reach: number,
): void {
  const line = new Float64Array(length)
  for (let start = 0; start < lines; start++) {
    for (let i = 0; i < length; i++) line[i] = values[start * lineStep + i * step]
    for (let i = 0; i < length; i++) {
      let sum = 0
      for (let near = Math.max(0, i - reach); near <= Math.min(length - 1, i + reach); near++)
        sum += line[near]
      values[start * lineStep + i * step] = sum
    }
  }
}
