import { densityField } from '../design/densityField'
import type { Raster } from '../geometry/Raster'
import type { Remark } from '../geometry/Remark'
import { shrinkMap } from '../head/shrinkMap'
import { toScalpMap } from '../head/toScalpMap'
import { sessionShare } from '../healing/sessionShares'
import type { LinearRgb } from '../light/colours'
import type { Pixels } from '../photo/Pixels'
import type { ChosenShade, Plan } from '../record/Plan'
import { greySides } from '../shade/greySides'
import { dotPrints } from '../stubble/dotPrints'
import { greyHair } from '../stubble/greyHair'
import { matteSkin } from '../stubble/matteSkin'
import { painter } from '../stubble/painter'
import { scalpDots, showDots } from '../stubble/scalpDots'
import { skinChroma } from '../stubble/skinChroma'
import { forDragging, type HeldPhoto, smallerBy } from './heldPhoto'
import { once } from './keptResults'
import { placesOn } from './placesOn'
import { bentRatio, kernelInputs, plannedKernels, toneCurveOf } from './plannedKernels'
import { bestMachine } from './wasmMachine'

/** Dots are looked up for densities in such steps, dots per cm²: a little more density needs no new look. */
const densityStep = 50

/** Full tone of the sides reads too dark in front (looked at on real heads): so much lighter at the line. */
const lighterFront = 0.25

/** Pictures beside each other show at most so many days and paces, with the shine and without. */
const kindsOfPrint = 4
const kindsOfSurface = 2

/**
 * Of a photo of more bytes than this (4 MP) one painter is kept at a time, which takes twice the photo's room, and the changed photo
 * it was made from is not.
 */
const roomy = 4 * 4e6

/** How a plan is looked at; nothing of it belongs to the plan or to its picture's name. */
export type Look = {
  readonly dragging?: boolean
  /** With the shine powdered away. */
  readonly matte?: boolean
  /** The skin alone. */
  readonly bare?: boolean
  /** How many times smaller than the photo, where not dragging. */
  readonly smaller?: number
}

/**
 * The held photo with the stubble of a plan, and how many dots that took; a remark where the plan shows none. While
 * dragging, a smaller copy with the same dots in the same places.
 */
export function drawPlan(
  held: HeldPhoto,
  plan: Plan,
  { dragging = false, matte = false, bare = false, smaller = 1 }: Look = {},
): { pixels: Pixels; dots: number } | Remark {
  const { choice, hairline, glabella, edge, density, seed } = plan
  const { photo, factor } = dragging ? forDragging(held) : smallerBy(held, smaller)
  const laid = plan.map && shrinkMap(plan.map, factor)
  const looked = kernelInputs(plan)
  if (!choice || !looked || !hairline || !glabella || !laid)
    return { code: 'picture/needs-shade', values: {} }
  const { skin, hair, seen, places, hairy } = placesOn({ photo, factor }, held, plan)
  const { kernels, limit } = plannedKernels(looked)
  const map = toScalpMap(laid)
  const most = Math.ceil(density / densityStep) * densityStep
  const room = { ...seen, map: laid, seed, most, hurried: dragging }
  const found = once(`dots ${factor}`, room, () =>
    scalpDots({ map, seed, mask: places, most, hurried: dragging }),
  )
  if (!found) return { code: 'picture/no-scalp', values: {} }
  const print = () => ({ seen: found.seen, prints: dotPrints(kernels, found.seen, limit, photo.blur) })
  const dots = once(`prints ${factor}`, { room, looked }, print, kindsOfPrint)
  const chroma = skin && skinChroma(skin)
  const { greySides: share, sideLength } = plan
  const greyed = share > 0 && hair && skin ? { share, sideLength, seen } : null
  const lit = { photo: plan.photo?.digest, skin, factor, greyed, matte }
  const show = () => {
    const pixels =
      greyed && hair && skin
        ? withGreySides(photo.pixels, hair, hairy(), plan, choice, laid.pixelsPerMm, skin)
        : photo.pixels
    return matte && chroma ? matteSkin(pixels, photo.mask.data, chroma) : pixels
  }
  const large = photo.pixels.data.length > roomy
  const surface = () => {
    if (!greyed && !matte) return photo.pixels
    return large ? show() : once(`surface ${factor}`, lit, show, kindsOfSurface)
  }
  if (bare) return { pixels: surface(), dots: 0 }
  const dip = () => painter(bestMachine(), { pixels: surface(), mask: photo.mask.data, chroma })
  const brush = once(`painter ${factor}`, lit, dip, large ? 1 : kindsOfSurface)
  const standing = density * sessionShare(plan.sessions)
  const field = densityField({ hairline, edge, density: standing, lighterFront }, map, glabella)
  const { count, ...showing } = showDots(found, field, kernels.length)
  if (count === 0) return { code: hair ? 'picture/no-room' : 'picture/no-scalp', values: {} }
  // Thirty new pictures a second would be more than the machine clears away unnoticed.
  const { length } = photo.pixels.data
  const over = dragging ? once('drag', { length }, () => new Uint8ClampedArray(length)) : undefined
  return { pixels: brush.paint(dots, { ...showing, over }), dots: count }
}

/** The photo with real stubble greyed; what the camera sees of its ratios is bent as the camera bends them. */
function withGreySides(
  pixels: Pixels,
  hair: Raster,
  hairy: Raster,
  plan: Plan,
  { skin, target }: ChosenShade,
  pixelsPerMm: number,
  bare: LinearRgb,
): Pixels {
  const slope = toneCurveOf(plan)
  const { greySides: share, sideLength } = plan
  const then = bentRatio(greySides(skin, target, sideLength, share), slope)
  const greying = { now: bentRatio(target, slope), then, skin: bare, share }
  return greyHair(pixels, hair, hairy, pixelsPerMm, greying)
}
