import type { Remark } from '../geometry/Remark'
import type { Lab, LinearRgb, Oklab } from '../light/colours'
import { decodedSrgb } from '../light/decodedSrgb'
import { linearRgbToOklab } from '../light/linearRgbToOklab'
import { oklabToLab } from '../light/oklabToLab'
import { oklabToLinearRgb } from '../light/oklabToLinearRgb'
import type { Pixels } from '../photo/Pixels'
import { brushed } from './brushed'
import { deviation, median } from './robust'
import type { Stroke } from './Stroke'

/** The tone of long hair as it lies on the head: strands, gaps between them and their sheen make one colour from afar. */
export type HairTone = {
  readonly lab: Lab
  readonly linearRgb: LinearRgb
  /** Robust standard deviation of lightness, L*. */
  readonly spread: number
  /** Pixels under the brush, each once. */
  readonly count: number
}

/** Fewer pixels than this say nothing. */
const fewest = 200

/** A large brush is read through evenly taken pixels. */
const mostRead = 24_000

/** A byte at or above this lost its true value to the camera: a glint on a strand, left out. */
const clippedAt = 253

/**
 * Median colour of brushed hair in OKLab. Hair may have any hue, so nothing is refused for its colour.
 *
 * @returns the tone, or `tones/too-few` { count, least } or `tones/clipped`
 */
export function hairTone(pixels: Pixels, strokes: readonly Stroke[]): HairTone | Remark {
  const under = brushed(pixels, strokes)
  if (under.length < fewest) return { code: 'tones/too-few', values: { count: under.length, least: fewest } }
  const every = Math.ceil(under.length / mostRead)
  const read = under.filter((_, place) => place % every === 0)
  const colours = read.flatMap(index => colourAt(pixels, index))
  if (colours.length < read.length / 2) return { code: 'tones/clipped', values: {} }
  const middle = (axis: keyof Oklab) => median(colours.map(colour => colour[axis]))
  const oklab = { l: middle('l'), a: middle('a'), b: middle('b') }
  const some = colours.filter((_, place) => place % 8 === 0)
  return {
    lab: oklabToLab(oklab),
    linearRgb: oklabToLinearRgb(oklab),
    spread: deviation(some.map(colour => oklabToLab(colour).l)),
    count: under.length,
  }
}

function colourAt({ data }: Pixels, index: number): Oklab[] {
  const [r, g, b] = [data[4 * index], data[4 * index + 1], data[4 * index + 2]]
  if (Math.max(r, g, b) >= clippedAt) return []
  return [linearRgbToOklab([decodedSrgb[r], decodedSrgb[g], decodedSrgb[b]])]
}
