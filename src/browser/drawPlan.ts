import { densityField } from '../design/densityField'
import type { Raster } from '../geometry/Raster'
import { isRemark, type Remark } from '../geometry/Remark'
import { shrinkMap } from '../head/shrinkMap'
import { toScalpMap } from '../head/toScalpMap'
import type { LinearRgb } from '../light/colours'
import type { Pixels } from '../photo/Pixels'
import { canonicalJson } from '../record/canonicalJson'
import type { ChosenShade, Plan } from '../record/Plan'
import { dotKernels } from '../shade/dotKernels'
import type { DotKernel } from '../stubble/DotKernel'
import { classSizes } from '../stubble/dotClasses'
import { dotPrints } from '../stubble/dotPrints'
import { existingHair } from '../stubble/existingHair'
import { painter } from '../stubble/painter'
import { scalpDots, showDots } from '../stubble/scalpDots'
import { skinChroma } from '../stubble/skinChroma'
import { whereDotsMayGo } from '../stubble/whereDotsMayGo'
import { sampleTone } from '../tones/sampleTone'
import { forDragging, type HeldPhoto } from './heldPhoto'
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

/**
 * The held photo with the stubble of a plan, and how many dots that took; a remark where the plan shows none. While
 * dragging, a smaller copy with the same dots in the same places.
 */
export function drawPlan(
  held: HeldPhoto,
  plan: Plan,
  { dragging = false }: { readonly dragging?: boolean } = {},
): { pixels: Pixels; dots: number } | Remark {
  const { choice, hairline, glabella, edge, density, seed } = plan
  const { photo, factor } = dragging ? forDragging(held) : { photo: held, factor: 1 }
  const laid = plan.map && shrinkMap(plan.map, factor)
  if (!choice || !hairline || !glabella || !laid) return { code: 'picture/needs-shade', values: {} }
  const { skin, seen, places } = placesOn(held, plan, dragging)
  const toneCurve = plan.white?.reference?.slope ?? 1
  const { kernels, limit } = once('kernels', { choice, toneCurve }, () => bent(kernelsOf(choice), toneCurve))
  const map = toScalpMap(laid)
  const most = Math.ceil(density / densityStep) * densityStep
  const room = { ...seen, map: laid, seed, most }
  const found = once(`dots ${factor}`, room, () => scalpDots({ map, seed, mask: places, most }))
  if (!found) return { code: 'picture/no-scalp', values: {} }
  const dots = once(`prints ${factor}`, { room, choice, toneCurve }, () => ({
    seen: found.seen,
    prints: dotPrints(kernels, found.seen, limit, photo.blur),
  }))
  const chroma = skin && skinChroma(skin)
  const brush = once(`painter ${factor}`, { photo: plan.photo?.digest, skin, factor }, () =>
    painter(bestMachine(), { pixels: photo.pixels, mask: photo.mask.data, chroma }),
  )
  const field = densityField({ hairline, edge, density, lighterFront }, map, glabella)
  const { count, ...showing } = showDots(found, field, seed, kernels.length)
  if (count === 0) return { code: 'picture/no-scalp', values: {} }
  return { pixels: brush.paint(dots, showing), dots: count }
}

/**
 * Where dots may go on the held photo, or on the copy a drag draws; what that depends on; and the skin under them. Hair can
 * be told from skin once a shade is chosen.
 */
export function placesOn(held: HeldPhoto, plan: Plan, dragging: boolean) {
  const { photo, factor } = dragging ? forDragging(held) : { photo: held, factor: 1 }
  const { choice, maskStrokes, white } = plan
  const digest = plan.photo?.digest
  const skin = once('skin', { digest, strokes: plan.skinStrokes, white: white?.reference }, () =>
    skinUnder(held, plan),
  )
  const scale = plan.map ? plan.map.pixelsPerMm / factor : 1
  const target = choice && bentRatio(choice.target, white?.reference?.slope ?? 1)
  const hairOf = { digest, skin, factor, scale, target }
  const hair = once(`hair ${factor}`, hairOf, () =>
    skin && target ? existingHair(photo.pixels, scale, skin, target, photo.mask) : undefined,
  )
  const face = plan.face?.kind === 'found' ? plan.face : null
  const seen = { ...hairOf, face, maskStrokes }
  const places: Raster = once(`places ${factor}`, seen, () =>
    whereDotsMayGo({ outline: photo.mask, hair, face, strokes: maskStrokes, pixelsPerMm: scale, factor }),
  )
  return { skin, seen, places }
}

/** Linear light of the bare skin as it was sampled; none where its strokes are gone. */
function skinUnder(photo: HeldPhoto, plan: Plan): LinearRgb | undefined {
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

function kernelsOf({ pigment, bottle, dilution, depth, thickness, radius, skin }: ChosenShade) {
  const contents = { name: pigment, ...bottle, dilutions: [dilution] }
  const radii = classSizes(sizes).map(size => size * radius)
  return dotKernels({ skin, pigment: contents, dilution, depth, thickness, radii })
}
