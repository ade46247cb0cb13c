import type { Point } from '../geometry/Point'
import { isRemark, type Remark } from '../geometry/Remark'
import type { LinearRgb } from '../light/colours'
import type { Pixels } from '../photo/Pixels'
import { bareLight } from './bareLight'
import { brushed } from './brushed'
import { innerPart, outlineMargin } from './innerPart'
import type { OutlineDistance } from './outlineDistance'
import { type Patch, patches } from './patches'
import { deviation, median, trimmedMean } from './robust'
import type { SideLength } from './SideLength'
import type { Stroke } from './Stroke'
import { sideRefusal } from './sideRefusal'
import { type StripLight, stripLight } from './stripLight'
import type { Tone } from './Tone'

/** The shadow of the sides that pigment must match, as ratios to bare skin in the same light. */
export type SideTarget = {
  /** Linear light, 0..1 by channel. */
  readonly linearRgbRatio: LinearRgb
  /** Standard deviation of the ratio between parts of the strip. */
  readonly spread: LinearRgb
  /** Share of the strip's pixels clearly darker than the lightest skin between the hairs, 0..1. */
  readonly coverage: number
  /** Standard deviation of ln of the light within patches of 1.5 mm: how grainy the stubble looks. */
  readonly grain: number
  /** Pixels counted. */
  readonly count: number
  readonly warnings: readonly Remark[]
}

export type SideQuestion = {
  readonly pixels: Pixels
  readonly skin: { readonly tone: Tone; readonly strokes: readonly Stroke[] }
  readonly hair: { readonly strokes: readonly Stroke[] }
  /** Pixels to the background, see `outlineDistance`. */
  readonly outlineDistance: OutlineDistance
  readonly pixelsPerMm: number
  /** Middle and half breadth of the head in the photo, pixels. */
  readonly head: { readonly x: number; readonly y: number; readonly radius: number }
  /** What staff say of the hair's length. */
  readonly sideLength: SideLength
}

/** Patches are this wide, mm: hairs and the skin between them make one tone. */
const patchSize = 1.5

/** Below this many pixels a millimetre a stub of hair is less than half a pixel: length and sheen cannot be told. */
const coarsest = 2.5

/**
 * With more of a strip than this left out at the outline, and little red taken from the rest, the stubble lies in the part
 * left out: its shadow takes red first.
 */
const mostLeftOut = 0.3
const leastRedTaken = 0.12

/** Then it is read up to this near the outline, mm, where skin still faces the camera by a third of its breadth. */
const leastMargin = 5

/**
 * @returns the target, or why these sides are none: `side/too-long`, `side/too-coarse`
 *   { pixelsPerMm, least }, `side/too-few` { count, least }, `side/outline` and
 *   `side/outline-hides` { millimetres }, `side/not-on-head`, `side/sheen` { percent }, `side/lighter-than-skin`. Warnings:
 *   `side/near-outline` { millimetres }, `side/outline-left-out` { percent }, `side/sheen-left-out` { percent }, `side/skin-far`, `side/uneven`.
 */
export function sideTarget(question: SideQuestion, margin = outlineMargin): SideTarget | Remark {
  const { pixels, hair, outlineDistance, pixelsPerMm, sideLength } = question
  if (sideLength === 'longer') return { code: 'side/too-long', values: {} }
  if (pixelsPerMm < coarsest)
    return { code: 'side/too-coarse', values: { pixelsPerMm: pixelsPerMm.toFixed(1), least: coarsest } }
  const strip = innerPart(brushed(pixels, hair.strokes), pixels.width, outlineDistance, pixelsPerMm, margin)
  if (isRemark(strip)) return strip

  const light = lightOnStrip(question, strip.inner)
  const seen = stripLight(pixels, strip.inner, light.at, Math.max(2, Math.round(patchSize * pixelsPerMm)))
  const refusal = sideRefusal(seen, light.trusted, pixelsPerMm)
  const channel = (k: 0 | 1 | 2) => seen.ratios.map(ratio => ratio[k])
  const bare = refusal ? refusal.code === 'side/lighter-than-skin' : median(channel(0)) > 1 - leastRedTaken
  if (bare && strip.leftOut > mostLeftOut && margin > leastMargin) return nearerTheOutline(question)
  if (refusal) return refusal
  const spread: LinearRgb = [deviation(channel(0)), deviation(channel(1)), deviation(channel(2))]
  return {
    linearRgbRatio: [
      held(trimmedMean(channel(0))),
      held(trimmedMean(channel(1))),
      held(trimmedMean(channel(2))),
    ],
    spread,
    coverage: seen.coverage,
    grain: seen.grain,
    count: strip.inner.length,
    warnings: [...strip.warnings, ...warningsOf(seen, light.trusted, spread)],
  }

  /** A channel may touch bare skin through noise; the target never asks pigment to lighten. */
  function held(ratio: number): number {
    return Math.min(0.995, Math.max(0.01, ratio))
  }
}

/** The stubble that lies wholly near the outline, less surely read and said so; none where it lies nearer still. */
function nearerTheOutline(question: SideQuestion): SideTarget | Remark {
  const target = sideTarget(question, leastMargin)
  const said = { code: 'side/near-outline', values: { millimetres: leastMargin } }
  if (isRemark(target)) return { code: 'side/outline-hides', values: { millimetres: outlineMargin } }
  return { ...target, warnings: [said, ...target.warnings] }
}

/** Bare light over the strip; where too little bare skin is seen to tell it, the brushed tone itself, not trusted. */
function lightOnStrip(
  { pixels, skin, hair, outlineDistance, pixelsPerMm, head }: SideQuestion,
  strip: readonly number[],
): { at: (x: number, y: number) => LinearRgb; trusted: boolean } {
  const { width, height } = pixels
  const taken = new Uint8Array(width * height)
  const margin = pixelsPerMm
  for (const index of brushed(
    pixels,
    hair.strokes.map(stroke => ({ ...stroke, radius: stroke.radius + margin })),
  ))
    taken[index] = 1
  const far = outlineMargin * pixelsPerMm
  const candidates: Patch[] = patches(pixels, Math.max(2, Math.round(patchSize * pixelsPerMm)), (x, y) => {
    return taken[y * width + x] === 0 && outlineDistance(x, y) > far
  })
  const near = strip.filter((_, place) => place % Math.ceil(strip.length / 24) === 0).map(toPoint)
  const side = Math.max(2, Math.round(patchSize * pixelsPerMm))
  const skinPixels = new Uint8Array(width * height)
  for (const index of brushed(pixels, skin.strokes)) skinPixels[index] = 1
  const roughness = median(
    patches(pixels, side, (x, y) => skinPixels[y * width + x] === 1).map(({ rough }) => rough),
  )
  const question = {
    patches: candidates,
    skin: skin.tone.seen,
    skinAt: middleOf(skin.strokes),
    roughness,
    near,
    head,
    pixelsPerMm,
  }
  const fit = bareLight(question)
  return fit ? { at: fit, trusted: true } : { at: () => skin.tone.seen, trusted: false }

  function toPoint(index: number) {
    return { x: index % width, y: Math.floor(index / width) }
  }
}

function middleOf(strokes: readonly Stroke[]): Point {
  const points = strokes.flatMap(stroke => stroke.points)
  const mean = (axis: 'x' | 'y') => points.reduce((sum, point) => sum + point[axis], 0) / points.length
  return { x: mean('x'), y: mean('y') }
}

function warningsOf({ sheen }: StripLight, trusted: boolean, spread: LinearRgb): Remark[] {
  const warnings: Remark[] = []
  if (sheen > 0.03)
    warnings.push({ code: 'side/sheen-left-out', values: { percent: Math.round(100 * sheen) } })
  if (!trusted) warnings.push({ code: 'side/skin-far', values: {} })
  if (Math.max(...spread) > 0.15) warnings.push({ code: 'side/uneven', values: {} })
  return warnings
}
