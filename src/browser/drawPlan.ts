import { densityField } from '../design/densityField'
import { isRemark, type Remark } from '../geometry/Remark'
import { shrinkMap } from '../head/shrinkMap'
import { toScalpMap } from '../head/toScalpMap'
import type { Band } from '../healing/Band'
import { retained } from '../healing/retained'
import type { LinearRgb } from '../light/colours'
import type { Pixels } from '../photo/Pixels'
import { canonicalJson } from '../record/canonicalJson'
import type { ChosenShade, Plan } from '../record/Plan'
import { dotKernels } from '../shade/dotKernels'
import type { DotKernel } from '../stubble/DotKernel'
import { classSizes } from '../stubble/dotClasses'
import { dotPrints } from '../stubble/dotPrints'
import { existingHair } from '../stubble/existingHair'
import { matteSkin } from '../stubble/matteSkin'
import { painter } from '../stubble/painter'
import { scalpDots, showDots } from '../stubble/scalpDots'
import { skinChroma } from '../stubble/skinChroma'
import { sampleTone } from '../tones/sampleTone'
import { forDragging, type HeldPhoto, smallerBy } from './heldPhoto'
import { bestMachine } from './wasmMachine'

/** Sizes of dot that are told apart; each has a kernel of its own. */
const sizes = 7

/** Dots are looked up for densities in such steps, dots per cm²: a little more density needs no new look. */
const densityStep = 50

/** Full tone of the sides reads too dark in front (looked at on real heads): so much lighter at the line. */
const lighterFront = 0.25

/** What a drag leaves as it is and would be slow to make again: dots' kernels, places, real hair. Only the last is kept. */
const kept = new Map<string, { key: string; value: unknown }>()

function once<Value>(name: string, inputs: unknown, make: () => Value): Value {
  const key = canonicalJson(inputs)
  const last = kept.get(name)
  if (last?.key === key) return last.value as Value
  kept.delete(name)
  const value = make()
  kept.set(name, { key, value })
  return value
}

/** How a plan is looked at; nothing of it belongs to the plan or to its picture's name. */
export type Look = {
  readonly dragging?: boolean
  /** How fast this skin takes pigment away: a slow one stays darker. */
  readonly pace?: keyof Band
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
  { dragging = false, pace = 'typical', matte = false, bare = false, smaller = 1 }: Look = {},
): { pixels: Pixels; dots: number } | Remark {
  const { choice, hairline, glabella, edge, density, seed } = plan
  const { photo, factor } = dragging ? forDragging(held) : smallerBy(held, smaller)
  const laid = plan.map && shrinkMap(plan.map, factor)
  if (!choice || !hairline || !glabella || !laid) return { code: 'picture/needs-shade', values: {} }
  const skin = once(
    'skin',
    { photo: plan.photo?.digest, strokes: plan.skinStrokes, white: plan.white?.reference },
    () => skinUnder(held, plan),
  )
  const toneCurve = plan.white?.reference?.slope ?? 1
  const { kernels, limit } = plannedKernels(choice, toneCurve, pace)
  const target = bentRatio(choice.target, toneCurve)
  const on = { photo: plan.photo?.digest, skin, factor }
  const seen = { ...on, scale: laid.pixelsPerMm, target }
  const hair = once(`hair ${factor}`, seen, () =>
    skin ? existingHair(photo.pixels, laid.pixelsPerMm, skin, target, photo.mask) : undefined,
  )
  const map = toScalpMap(laid)
  const most = Math.ceil(density / densityStep) * densityStep
  const room = { ...seen, map: laid, seed, most }
  const found = once(`dots ${factor}`, room, () => scalpDots({ map, seed, mask: photo.mask, hair, most }))
  if (!found) return { code: 'picture/no-scalp', values: {} }
  const dots = once(`prints ${factor} ${pace}`, { room, choice, toneCurve }, () => ({
    seen: found.seen,
    prints: dotPrints(kernels, found.seen, limit, photo.blur),
  }))
  const chroma = skin && skinChroma(skin)
  const surface =
    matte && chroma
      ? once(`matte ${factor}`, on, () => matteSkin(photo.pixels, photo.mask.data, chroma))
      : photo.pixels
  if (bare) return { pixels: surface, dots: 0 }
  const brush = once(`painter ${factor}${matte ? ' matte' : ''}`, on, () =>
    painter(bestMachine(), { pixels: surface, mask: photo.mask.data, chroma }),
  )
  const field = densityField({ hairline, edge, density, lighterFront }, map, glabella)
  const { count, ...showing } = showDots(found, field, seed, kernels.length)
  if (count === 0) return { code: 'picture/no-scalp', values: {} }
  return { pixels: brush.paint(dots, showing), dots: count }
}

/** Kernels of the chosen dots as this camera would see them; kept for the next drawing. */
export function plannedKernels(choice: ChosenShade, toneCurve: number, pace: keyof Band): Kernels {
  return once(`kernels ${pace}`, { choice, toneCurve }, () => bent(kernelsOf(choice, pace), toneCurve))
}

/** Linear light of the bare skin as it was sampled; none where its strokes are gone. */
export function skinUnder(photo: HeldPhoto, plan: Plan): LinearRgb | undefined {
  const reference = plan.white?.reference ?? null
  const tone = plan.skinStrokes.length > 0 ? sampleTone(photo.pixels, plan.skinStrokes, reference) : null
  return tone && !isRemark(tone) ? tone.seen : undefined
}

/** A ratio of true light as a camera of this slope would have seen it. */
const bentRatio = ([r, g, b]: LinearRgb, slope: number): LinearRgb => [r ** slope, g ** slope, b ** slope]

type Kernels = { readonly kernels: readonly DotKernel[]; readonly limit: LinearRgb }

/** The same of kernels: their optical density is minus the logarithm of a ratio. */
function bent({ kernels, limit }: Kernels, slope: number): Kernels {
  const density = (values: Float32Array) => values.map(value => slope * value)
  const kernelOf = ({ step, opticalDensity: [r, g, b] }: DotKernel): DotKernel => ({
    step,
    opticalDensity: [density(r), density(g), density(b)],
  })
  return { kernels: kernels.map(kernelOf), limit: bentRatio(limit, slope) }
}

function kernelsOf(
  { pigment, bottle, dilution, depth, thickness, radius, skin }: ChosenShade,
  pace: keyof Band,
) {
  const contents = { name: pigment, ...bottle, dilutions: [dilution] }
  const radii = classSizes(sizes).map(size => size * radius)
  const retention = retained[pace]
  return dotKernels({ skin, pigment: contents, dilution, depth, thickness, radii, retention })
}
