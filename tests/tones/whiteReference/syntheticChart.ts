import { fitHomography } from '../../../src/geometry/fitHomography'
import type { Quadrilateral } from '../../../src/geometry/quadrilateral'
import { seededHash } from '../../../src/geometry/seededHash'
import type { LinearRgb } from '../../../src/light/colours'
import { encodeSrgb } from '../../../src/light/encodeSrgb'
import type { Pixels } from '../../../src/photo/Pixels'
import { chartSize, patchShare } from '../../../src/tones/whiteReference/chartLayout'
import { chartReference } from '../../../src/tones/whiteReference/chartReference'

/** A camera with faults of its own: how it mixes light, bends it and adds noise. */
export type Camera = {
  readonly mix: readonly (readonly [number, number, number])[]
  readonly slope: number
  /** Standard deviation, of 255. */
  readonly noise: number
  /** How much more light falls on the right edge of the photo than on the left, as a share of the left. */
  readonly fall: number
}

export const faultless: Camera = {
  mix: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  slope: 1,
  noise: 0,
  fall: 0,
}

type Scene = {
  readonly width: number
  readonly height: number
  readonly corners: Quadrilateral
  readonly camera?: Camera
  readonly seed?: number
  /** True light of what is around the chart. */
  readonly around?: (x: number, y: number) => LinearRgb
  /** True light of something that lies on the chart there; null where nothing does. `u` and `v` are 0..1 over the chart. */
  readonly over?: (u: number, v: number) => LinearRgb | null
}

const frame: LinearRgb = [0.035, 0.035, 0.036]
const wall = (): LinearRgb => [0.4, 0.38, 0.36]

/** Breadth of the black frame around the patches, in steps. */
const frameBreadth = 0.35

/** A photo of a chart whose every light is known. Letters, bars and frame are as black as a chart's. */
export function syntheticChart({
  width,
  height,
  corners,
  camera = faultless,
  seed = 1,
  around = wall,
  over = () => null,
}: Scene): Pixels {
  const across = chartSize.columns - 1 + patchShare
  const down = chartSize.rows - 1 + patchShare
  const unit = [
    { x: 0, y: 0 },
    { x: 1, y: 0 },
    { x: 1, y: 1 },
    { x: 0, y: 1 },
  ]
  const toChart = fitHomography(corners.map((corner, i) => [corner, unit[i]] as const))
  if (!toChart) throw new RangeError('these corners hold no chart')
  const data = new Uint8ClampedArray(4 * width * height).fill(255)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const { x: u, y: v } = toChart({ x: x + 0.5, y: y + 0.5 })
      const inside =
        u > -frameBreadth / across &&
        u < 1 + frameBreadth / across &&
        v > -frameBreadth / down &&
        v < 1 + frameBreadth / down
      const light = inside ? (over(u, v) ?? patchLight(u * across, v * down)) : around(x, y)
      const lit = 1 + (camera.fall * x) / width
      for (let k = 0; k < 3; k++) {
        const row = camera.mix[k]
        const mixed = lit * (row[0] * light[0] + row[1] * light[1] + row[2] * light[2])
        const place = 3 * (y * width + x) + k
        data[4 * (y * width + x) + k] =
          encodeSrgb(Math.max(0, mixed) ** camera.slope) + camera.noise * normal(seed, place)
      }
    }
  return { width, height, data }
}

function patchLight(x: number, y: number): LinearRgb {
  const [column, row] = [Math.floor(x), Math.floor(y)]
  const inside = column >= 0 && column < chartSize.columns && row >= 0 && row < chartSize.rows
  if (!inside || x - column > patchShare || y - row > patchShare) return frame
  return chartReference[row * chartSize.columns + column].light
}

/** Box and Muller 1958, seeded. */
function normal(seed: number, place: number): number {
  const [one, two] = [seededHash(seed, 2 * place), seededHash(seed, 2 * place + 1)]
  return Math.sqrt(-2 * Math.log(1 - one)) * Math.cos(2 * Math.PI * two)
}
