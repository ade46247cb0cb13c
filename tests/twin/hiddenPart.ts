import { isRemark } from '../../src/geometry/Remark'
import { headCircle } from '../../src/head/headCircle'
import { headFromMask } from '../../src/head/headFromMask'
import type { ScalpMap } from '../../src/head/ScalpMap'
import { toScalpMap } from '../../src/head/toScalpMap'
import type { LinearRgb } from '../../src/light/colours'
import type { Pixels } from '../../src/photo/Pixels'
import { brushed } from '../../src/tones/brushed'
import { headMask } from '../../src/tones/headMask'
import { lightOnStrip } from '../../src/tones/lightOnStrip'
import { outlineDistance } from '../../src/tones/outlineDistance'
import { sampleTone } from '../../src/tones/sampleTone'
import { type SideTarget, sideTarget } from '../../src/tones/sideTarget'
import type { Tone } from '../../src/tones/Tone'
import type { TwinHead } from './heads'
import { meanOf, pixelLight } from './pixelLight'

/** Nearer the outline than this stubble is not compared: skin is seen too flat, mm. */
const margin = 5

/** A pixel this much lighter than bare skin is the sparkle of cut hair, which no pigment has. */
const sparkles = 1.22

/** What the app was shown, what it read, and what was kept from it. */
export type HiddenPart = {
  readonly pixels: Pixels
  readonly pixelsPerMm: number
  readonly tone: Tone
  readonly side: SideTarget
  /** Indices of the pixels that are compared. */
  readonly hidden: readonly number[]
  /** Mean light that bare skin would give back where stubble was shown. */
  readonly seenLight: LinearRgb
  /** Light that bare skin would give back at a pixel. */
  readonly bareAt: (index: number) => LinearRgb
  /** How the scalp lies in the middle of the hidden part. */
  readonly map: ScalpMap
}

/** Shows the app a head with part of a side blacked out. */
export function hiddenPart(head: TwinHead): HiddenPart {
  const pixels = head.pixels()
  const { width } = pixels
  const mask = headMask(pixels)
  const pose = headFromMask(mask)
  if (!pose) throw new Error(`${head.name}: no head found`)
  const { pixelsPerMm } = pose
  const distance = outlineDistance(mask)
  const inside = (index: number) => distance(index % width, Math.floor(index / width)) >= margin * pixelsPerMm
  const seen = brushed(pixels, head.seen)
  const open = new Set(seen)
  const covered = brushed(pixels, head.hidden).filter(index => !open.has(index))
  const shown = blackedOut(pixels, covered)
  const tone = sampleTone(shown, head.skin)
  if (isRemark(tone)) throw new Error(`${head.name}: ${tone.code}`)
  const question = {
    pixels: shown,
    skin: { tone, strokes: head.skin },
    hair: { strokes: head.seen },
    outlineDistance: distance,
    pixelsPerMm,
    head: headCircle({ kind: 'head', ...pose }),
  }
  const side = sideTarget({ ...question, sideLength: '0.5' })
  if (isRemark(side)) throw new Error(`${head.name}: ${side.code}`)
  const light = lightOnStrip(question, covered.filter(inside)).at
  const bareAt = (index: number) => light(index % width, Math.floor(index / width))
  const hidden = covered
    .filter(inside)
    .filter(index => pixelLight(pixels, index)[1] <= sparkles * bareAt(index)[1])
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const middle = [
    mean(hidden.map(index => index % width)),
    mean(hidden.map(index => Math.floor(index / width))),
  ]
  return {
    pixels,
    pixelsPerMm,
    tone,
    side,
    hidden,
    seenLight: meanOf(seen.filter(inside).map(bareAt)),
    bareAt,
    map: laidFlat(toScalpMap({ kind: 'head', ...pose }), middle[0], middle[1]),
  }
}

function blackedOut(pixels: Pixels, hidden: readonly number[]): Pixels {
  const data = new Uint8ClampedArray(pixels.data)
  for (const index of hidden) data.fill(0, 4 * index, 4 * index + 3)
  return { ...pixels, data }
}

/** The scalp as it is foreshortened at one pixel, everywhere alike. */
function laidFlat(map: ScalpMap, px: number, py: number): ScalpMap {
  const here = map.toScalp(px, py)
  const stretch = here && map.stretch(here.x, here.y)
  if (!here || !stretch) throw new Error(`no scalp at ${px}, ${py}`)
  const [xx, xy, yx, yy] = stretch
  const area = xx * yy - xy * yx
  return {
    toScalp: (x, y) => ({ x: (yy * x - xy * y) / area, y: (xx * y - yx * x) / area }),
    toPhoto: (x, y) => ({ x: xx * x + xy * y, y: yx * x + yy * y }),
    stretch: () => stretch,
    scale: () => 1,
  }
}
