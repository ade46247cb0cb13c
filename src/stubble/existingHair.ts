/**
 * How much real stubble already stands at each place, so that dots take over where it thins out and do not pile up.
 * Rule: stubble takes red before green, whatever the light: red over green falls from the bare skin's to that of the
 * sides, and a place that has gone half the way there needs half the dots. Places brighter than the skin are shine, and at
 * the outline the background shines in: nothing can be told there, so their neighbours speak for them. Only + - x / and
 * comparisons: a picture must come out the same anywhere. Units: linear light, mm.
 */
import { boxMean } from '../geometry/boxMean'
import type { Raster } from '../geometry/Raster'
import { smoothStep } from '../geometry/smoothStep'
import { stretchGrid } from '../geometry/stretchGrid'
import type { LinearRgb } from '../light/colours'
import { decodedSrgb } from '../light/decodedSrgb'
import type { Pixels } from '../photo/Pixels'

/** Colour is looked at in squares of this side, mm: finer than any border between hair and skin. */
const cellMm = 1
/** Hairs, gaps and blotches of the skin are judged together over this width, taken twice, mm: patches would show. */
const surroundings = 5
/** Share of the way to the sides below which a place counts as bare, and above which as hair. */
const bareBelow = 0.1
const hairAbove = 0.9
/** Bare skin is redder here and paler there: red over green falls by this share without any hair. */
const skinVaries = 0.05
/** A fall of less than this share is never taken for a full head of hair. */
const leastFall = 0.15
/** Shine: brighter than the bare skin by these factors, from none to certain. */
const shineFrom = 0.9
const shineTo = 1.2
/** Widths from which neighbours speak for a place under shine, mm; the far ones count where the near ones see nothing. */
const near = 9
const far = 30
const farWeight = 0.02
/** Where neighbours see hardly anything either a place is bare: so many that see it are added, or the last would decide. */
const bareUnseen = 0.1 * farWeight
/** A place that sees less than this, 0..1, is told by its neighbours alone. */
const leastSeen = 1e-3

/**
 * @param pixelsPerMm of the photo. @param skin linear light of the bare skin. @param ratio of the sides to it, by channel.
 * @param mask of the head: its surroundings are neither skin nor hair and are left out. Without it the whole photo counts.
 * @returns 0 bare … 255 as much hair as at the sides. A ratio that leaves red and green alike tells no hair from skin
 *   and gives none.
 */
export function existingHair(
  pixels: Pixels,
  pixelsPerMm: number,
  skin: LinearRgb,
  ratio: LinearRgb,
  mask?: Raster,
): Raster {
  const { width, height } = pixels
  const fall = 1 - ratio[0] / ratio[1]
  if (!(fall > 0.02)) return { width, height, data: new Uint8Array(width * height) }
  const cell = Math.max(1, Math.round(cellMm * pixelsPerMm))
  const cells = (millimetres: number) => Math.max(1, Math.round((millimetres * pixelsPerMm) / cell / 2))
  const light = cellLight(pixels, cell, skin[1], mask)
  const { share, red, green } = light
  const size = { width: light.width, height: light.height }
  const blurred = (values: Float64Array) => {
    const once = boxMean({ ...size, values }, cells(surroundings))
    return boxMean(once, cells(surroundings)).values
  }
  const [trusted, redAround, greenAround] = [share, red, green].map(blurred)
  const redness = skin[0] / skin[1]
  const bareFrom = Math.max(bareBelow * fall, skinVaries)
  const hairFrom = Math.max(hairAbove * fall, leastFall)
  const judged = trusted.map((trust, i) => {
    if (trust < leastSeen) return 0
    const fallen = 1 - redAround[i] / (greenAround[i] * redness)
    return trust * Math.min(1, Math.max(0, (fallen - bareFrom) / (hairFrom - bareFrom)))
  })
  const neighbours = (values: Float64Array) => {
    const close = boxMean({ ...size, values }, cells(near)).values
    const wide = boxMean({ ...size, values }, cells(far)).values
    return close.map((value, i) => value + farWeight * wide[i])
  }
  const judgedAround = neighbours(judged)
  const trustedAround = neighbours(trusted)
  const hair = judged.map((value, i) => {
    const told = judgedAround[i] / (trustedAround[i] + bareUnseen)
    return Math.min(1, value + (1 - Math.min(1, trusted[i])) * told)
  })
  return stretchGrid({ ...size, values: hair }, cell, { width, height })
}

/**
 * Red and green light of each cell that lies on the head with all its neighbours, less the more it shines; nothing of the
 * others.
 */
function cellLight({ width, height, data }: Pixels, cell: number, bare: number, mask: Raster | undefined) {
  const columns = Math.ceil(width / cell)
  const rows = Math.ceil(height / cell)
  const share = new Float64Array(columns * rows)
  const red = new Float64Array(columns * rows)
  const green = new Float64Array(columns * rows)
  const count = new Float64Array(columns * rows)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = Math.floor(y / cell) * columns + Math.floor(x / cell)
      const pixel = y * width + x
      count[at]++
      if (mask && mask.data[pixel] < 255) continue
      share[at]++
      red[at] += decodedSrgb[data[4 * pixel]]
      green[at] += decodedSrgb[data[4 * pixel + 1]]
    }
  const whole = share.map((inside, at) => (inside === count[at] ? 1 : 0))
  const clear = boxMean({ width: columns, height: rows, values: whole }, 1).values
  for (let at = 0; at < share.length; at++) {
    const shine = smoothStep(shineFrom, shineTo, green[at] / count[at] / bare)
    const counts = clear[at] > 0.999 ? (1 - shine) / count[at] : 0
    share[at] = counts * count[at]
    red[at] *= counts
    green[at] *= counts
  }
  return { width: columns, height: rows, share, red, green }
}
