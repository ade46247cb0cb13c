/**
 * A camera bends light before it stores it, and a chart is rarely lit evenly. The grey row tells the bend, all patches
 * together tell how light falls across the chart; each is needed for the other, so they are found in turns.
 *
 * Rule: ln of the photo's light = slope x (ln of true light + ln of the light falling there) + a constant; the light
 * falling on the chart changes by a constant factor a step (a plane in ln); the slope is that of the regression over the
 * grey row. Unit of places: the chart's breadth and height are 1, its middle is 0.
 */
import { leastSquares } from '../../geometry/leastSquares'
import type { LinearRgb } from '../../light/colours'
import { chartSize } from './chartLayout'
import { chartReference, greyRow } from './chartReference'
import { differences, fitColours, luminance, type Mix } from './fitColours'
import { mixed } from './WhiteReference'

export type Straightened = {
  readonly slope: number
  readonly slopeError: number
  /** Straightened light of each patch, as if lit evenly. */
  readonly lights: readonly LinearRgb[]
  readonly mix: Mix
  /** ΔE2000 of each patch after the mix. */
  readonly differences: readonly number[]
  /** ln of the light at the right and lower edge over that at the left and upper one. */
  readonly fall: readonly [x: number, y: number]
}

/** Turns until neither moves the other by a thousandth. */
const enough = 10

/** A slope needs this many greys for an error of its own. */
const fewestGreys = 3

/** Share of each turn's correction that is taken: the two pull at the same data. */
const step = 0.7

/** Darker patches say little of how light falls: glare and noise lie over them. */
const darkest = 0.05

/** Light too faint to have a logarithm. */
const faintest = 1e-4

const places = chartReference.map((_, i) => ({
  x: ((i % chartSize.columns) + 0.5) / chartSize.columns - 0.5,
  y: (Math.floor(i / chartSize.columns) + 0.5) / chartSize.rows - 0.5,
}))

const meanLog = (light: LinearRgb) =>
  light.reduce((sum, channel) => sum + Math.log(Math.max(channel, faintest)), 0) / 3

/** @param use which patches count; null when too few of them do */
export function straighten(
  seen: readonly LinearRgb[],
  use: readonly boolean[],
  turns = enough,
): Straightened | null {
  let fall: [number, number] = [0, 0]
  for (let turn = 1; ; turn++) {
    const falling = places.map(({ x, y }) => fall[0] * x + fall[1] * y)
    const { slope, error } = slopeOf(seen, falling, use)
    const straight = (channel: number, i: number) => channel ** (1 / slope) / Math.exp(falling[i])
    const lights = seen.map(([r, g, b], i): LinearRgb => [straight(r, i), straight(g, i), straight(b, i)])
    const mix = fitColours(lights, use, false)
    if (!mix) return null
    if (turn === turns)
      return { slope, slopeError: error, lights, mix, differences: differences(lights, mix), fall }
    const further = fallOf(lights, mix, use)
    fall = [fall[0] + step * further[0], fall[1] + step * further[1]]
  }
}

/** Regression of ln of the photo's greys over ln of the true ones, with its standard error; 1 where too few are seen. */
function slopeOf(seen: readonly LinearRgb[], falling: readonly number[], use: readonly boolean[]) {
  const greys = greyRow.filter(i => use[i])
  if (greys.length < fewestGreys) return { slope: 1, error: 0.25 }
  const xs = greys.map(i => meanLog(chartReference[i].light) + falling[i])
  const ys = greys.map(i => meanLog(seen[i]))
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [x0, y0] = [mean(xs), mean(ys)]
  const square = xs.reduce((sum, x) => sum + (x - x0) ** 2, 0)
  const slope = xs.reduce((sum, x, i) => sum + (x - x0) * (ys[i] - y0), 0) / square
  const rest = xs.reduce((sum, x, i) => sum + (ys[i] - y0 - slope * (x - x0)) ** 2, 0)
  return { slope: held(slope), error: Math.sqrt(rest / (greys.length - 2) / square) }
}

/** A slope of nothing or less would turn light inside out; what lies outside is refused later on. */
const held = (slope: number) => Math.min(5, Math.max(0.2, slope))

/** A patch in a shadow of its own says nothing of how light falls: it counts less the further off it is (Cauchy's weight). */
const strays = 0.1

function fallOf(lights: readonly LinearRgb[], mix: Mix, use: readonly boolean[]): [number, number] {
  const rows = places.map(({ x, y }) => [1, x, y])
  const values = lights.map((light, i) =>
    Math.log(
      Math.max(luminance(mixed(mix, light)), faintest) /
        Math.max(luminance(chartReference[i].light), faintest),
    ),
  )
  let weights = chartReference.map(({ light }, i): number => (use[i] && luminance(light) > darkest ? 1 : 0))
  let found = leastSquares(rows, values, weights)
  for (let round = 0; found && round < 3; round++) {
    const [c, x, y] = found
    const rest = values.map((value, i) => value - c - x * places[i].x - y * places[i].y)
    weights = weights.map((weight, i) => (weight > 0 ? 1 / (1 + (rest[i] / strays) ** 2) : 0))
    found = leastSquares(rows, values, weights)
  }
  return found ? [found[1], found[2]] : [0, 0]
}
