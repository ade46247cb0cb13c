/**
 * A head shows the same dot in a hundred forms, from round to a thin ellipse at its outline. A few forms are drawn and
 * pressed like stamps; each dot takes one near its own, by chance in proportion to nearness, so that on average its form
 * is exact and no edge runs between one form and the next. A picture square on to the scalp has one form only.
 * Rule: scale in steps of `scaleStep`; flatness 1 - short/long with the direction doubled is a point in a disc, rounded to a
 * lattice of `flatStep`. Units: pixels for one scalp mm.
 */
import { seededHash } from '../geometry/seededHash'
import type { Stretch } from '../head/ScalpMap'
import { longestAxis } from './dotShape'

/** Of the frame's scale. */
const scaleStep = 0.04
/** Of 1; on average a width is a thirtieth off, a tenth of how much dots differ by themselves. */
const flatStep = 1 / 12
/** A dot seen edge on is drawn no flatter than this. */
const flattest = 0.95
const steps = 32

/** The form of a dot at a chart point, as a whole number. */
export function dotForm(stretch: Stretch, pixelsPerMm: number, x: number, y: number): number {
  const [a, b, c, d] = stretch
  const longest = longestAxis(stretch)
  const flat = 1 - Math.abs(a * d - b * c) / longest
  const across = (a * a + b * b - c * c - d * d) / 2
  const slanted = a * c + b * d
  const length = Math.sqrt(across * across + slanted * slanted)
  const perStep = length > 0 ? flat / length / flatStep : 0
  const place = Math.imul(Math.round(x * 1000), 0x2545f491) ^ Math.round(y * 1000)
  const chanceOf = (turn: number) => seededHash(turn, place)
  const scale = rounded((1 - Math.sqrt(longest) / pixelsPerMm) / scaleStep + chanceOf(5))
  const column = rounded(across * perStep + chanceOf(6))
  const row = rounded(slanted * perStep + chanceOf(7))
  return ((scale + steps) * 2 * steps + column + steps) * 2 * steps + row + steps
}

const rounded = (value: number) => Math.min(steps - 1, Math.max(1 - steps, Math.floor(value)))

/** How a scalp mm lies in the picture for a dot of a form. */
export function formStretch(form: number, pixelsPerMm: number): Stretch {
  const row = ((form % (2 * steps)) - steps) * flatStep
  const column = ((Math.floor(form / (2 * steps)) % (2 * steps)) - steps) * flatStep
  const scale = Math.floor(form / (4 * steps * steps)) - steps
  const flat = Math.sqrt(row * row + column * column)
  const long = pixelsPerMm * Math.max(scaleStep, 1 - scale * scaleStep)
  const lean = (Math.min(flat, flattest) * long) / 2
  const mean = long - lean
  const [cosine, sine] = flat > 0 ? [column / flat, row / flat] : [0, 0]
  return [mean + lean * cosine, lean * sine, lean * sine, mean - lean * cosine]
}
