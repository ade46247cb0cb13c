/**
 * How soft the photo itself is, so that dots are no sharper than the skin they sit in.
 * Rule: a step edge blurred by a Gaussian of deviation s climbs at most erf(1 / (2 sqrt(2) s)) of its height from one
 * pixel to the next. Most edges of a head are soft by themselves, so the steepest tenth of the strong ones speaks for
 * the camera; its sharpening counts as less blur. Unit: pixels, one standard deviation, the pixel's own width left out.
 */
import { decodedSrgb } from '../light/decodedSrgb'
import type { Pixels } from '../photo/Pixels'
import { pixelSpread } from './blurProfile'

export type PixelRegion = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Pixels on either side over which an edge's height is taken, and the least height that stands out of noise (linear). */
const flank = 4
const strong = 0.12
/** Fewer edges than this say nothing; then a usual camera's lens and demosaicing is assumed, pixels. */
const fewest = 30
const usualBlur = 0.8
/** The share of edges that are softer than the one listened to. */
const softer = 0.9
const least = 0.3
const most = 3

export type PhotoBlur = {
  /** Standard deviation, pixels. */
  readonly deviation: number
  /** Nothing in the photo was sharp enough to tell: a usual camera's is taken. */
  readonly assumed: boolean
}

/** @param region part of the picture to judge by, such as the head; all of it without one. */
export function estimateBlur(pixels: Pixels, region?: PixelRegion): PhotoBlur {
  const { x, y, width, height } = region ?? { x: 0, y: 0, width: pixels.width, height: pixels.height }
  const [left, top] = [Math.max(flank + 1, Math.floor(x)), Math.max(flank + 1, Math.floor(y))]
  const right = Math.min(pixels.width - flank - 2, Math.ceil(x + width))
  const bottom = Math.min(pixels.height - flank - 2, Math.ceil(y + height))
  const climbs: number[] = []
  for (let row = top; row < bottom; row++)
    for (let column = left; column < right; column++)
      for (const step of [1, pixels.width]) {
        const climb = edgeClimb(pixels, row * pixels.width + column, step)
        if (climb > 0) climbs.push(climb)
      }
  if (climbs.length < fewest) return { deviation: usualBlur, assumed: true }
  climbs.sort((a, b) => a - b)
  const measured = blurOfClimb(climbs[Math.floor(softer * climbs.length)])
  const own = Math.sqrt(Math.max(0, measured ** 2 - pixelSpread ** 2))
  return { deviation: Math.min(most, Math.max(least, own)), assumed: false }
}

/** Steepest step of an edge as a share of its height, at a pixel that is its middle; 0 elsewhere. */
function edgeClimb({ data }: Pixels, pixel: number, step: number): number {
  const green = (steps: number) => decodedSrgb[data[4 * (pixel + steps * step) + 1]]
  const rise = Math.abs(green(flank + 1) - green(-flank))
  if (rise < strong) return 0
  const climb = Math.abs(green(1) - green(0))
  const steepest = climb >= Math.abs(green(2) - green(1)) && climb > Math.abs(green(0) - green(-1))
  return steepest ? Math.min(1, climb / rise) : 0
}

/** Deviation whose steepest step, half way between two phases of the pixel grid, is this share of the height. */
function blurOfClimb(climb: number): number {
  let [lower, upper] = [0.1, 2 * most]
  for (let i = 0; i < 30; i++) {
    const middle = (lower + upper) / 2
    if (errorFunction(1 / (2 * Math.SQRT2 * middle)) > climb) lower = middle
    else upper = middle
  }
  return lower
}

/** Abramowitz and Stegun (1964) 7.1.26, within 1.5e-7. */
function errorFunction(x: number): number {
  const t = 1 / (1 + 0.3275911 * x)
  const series = [0.254829592, -0.284496736, 1.421413741, -1.453152027, 1.061405429]
  return 1 - t * series.reduceRight((sum, term) => sum * t + term, 0) * Math.exp(-x * x)
}
