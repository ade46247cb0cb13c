import type { Point } from '../geometry/Point'
import type { LinearRgb } from '../light/colours'
import type { Pixels } from '../photo/Pixels'
import { bareLight } from './bareLight'
import { brushed } from './brushed'
import { outlineMargin } from './innerPart'
import type { OutlineDistance } from './outlineDistance'
import { type Patch, patches } from './patches'
import { median } from './robust'
import type { Stroke } from './Stroke'
import type { Tone } from './Tone'

/** Patches are this wide, mm: hairs and the skin between them make one tone. */
export const patchSize = 1.5

export type StripQuestion = {
  readonly pixels: Pixels
  readonly skin: { readonly tone: Tone; readonly strokes: readonly Stroke[] }
  /** The strip; with several strips `all` their strokes, none of which is bare skin. */
  readonly hair: { readonly strokes: readonly Stroke[]; readonly all?: readonly Stroke[] }
  /** Pixels to the background, see `outlineDistance`. */
  readonly outlineDistance: OutlineDistance
  readonly pixelsPerMm: number
  /** Middle and half breadth of the head in the photo, pixels. */
  readonly head: { readonly x: number; readonly y: number; readonly radius: number }
}

/** What bare skin gives back over a strip, whether that is known, and how rough bare skin is (deviation of ln green light). */
export type StripSurroundings = {
  readonly at: (x: number, y: number) => LinearRgb
  readonly trusted: boolean
  readonly roughness: number
}

/** Bare light over the strip; where too little bare skin is seen to tell it, the brushed tone itself, not trusted. */
export function lightOnStrip(
  { pixels, skin, hair, outlineDistance, pixelsPerMm, head }: StripQuestion,
  strip: readonly number[],
): StripSurroundings {
  const { width, height } = pixels
  const taken = new Uint8Array(width * height)
  const margin = pixelsPerMm
  for (const index of brushed(
    pixels,
    (hair.all ?? hair.strokes).map(stroke => ({ ...stroke, radius: stroke.radius + margin })),
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
  return fit ? { at: fit, trusted: true, roughness } : { at: () => skin.tone.seen, trusted: false, roughness }

  function toPoint(index: number) {
    return { x: index % width, y: Math.floor(index / width) }
  }
}

function middleOf(strokes: readonly Stroke[]): Point {
  const points = strokes.flatMap(stroke => stroke.points)
  const mean = (axis: 'x' | 'y') => points.reduce((sum, point) => sum + point[axis], 0) / points.length
  return { x: mean('x'), y: mean('y') }
}
