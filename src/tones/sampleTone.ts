import type { Remark } from '../geometry/Remark'
import type { LinearRgb, Oklab } from '../light/colours'
import { decodedSrgb } from '../light/decodedSrgb'
import { linearRgbToOklab } from '../light/linearRgbToOklab'
import { oklabToLab } from '../light/oklabToLab'
import { oklabToLinearRgb } from '../light/oklabToLinearRgb'
import type { Pixels } from '../photo/Pixels'
import { brushed } from './brushed'
import { nearestMonk } from './nearestMonk'
import { deviation, median } from './robust'
import type { Stroke } from './Stroke'
import { skinRefusal } from './skinRefusal'
import type { Tone } from './Tone'
import { fitzpatrickOf, typologyAngle } from './typologyAngle'
import { correctLight, type WhiteReference } from './whiteReference/WhiteReference'

/** Fewer pixels than this say nothing; fewer than `few` say it with a warning. */
const fewest = 200
const few = 1500

/** A large brush is read through evenly taken pixels: more would change the centre by less than a hundredth. */
const mostRead = 24_000

/** Robust standard deviations of lightness from the centre: beyond lies shine, or shadow. */
const trimAt = 2.2

/** A channel at or above this lost its true value to the camera. */
const clippedAt = 253

/**
 * The tone of bare skin under the brush. Shine is what is too bright or clipped, shadow what is too dark; both are left
 * out and said. The centre is the median in OKLab, in true light where a white reference tells it.
 *
 * @returns the tone, or `tones/too-few` { count, least }, `tones/clipped` or one of `skinRefusal`'s. Warnings:
 *   `tones/few`, `tones/some-clipped` { percent }, `tones/uneven`, `tones/mixed-light`.
 */
export function sampleTone(
  pixels: Pixels,
  strokes: readonly Stroke[],
  reference: WhiteReference | null = null,
): Tone | Remark {
  const under = brushed(pixels, strokes)
  if (under.length < fewest) return { code: 'tones/too-few', values: { count: under.length, least: fewest } }
  const every = Math.ceil(under.length / mostRead)
  const read = under.filter((_, place) => place % every === 0)
  const clipped = read.filter(index => isClipped(pixels, index)).length / read.length
  if (clipped > 0.5) return { code: 'tones/clipped', values: {} }

  const places = read.filter(index => !isClipped(pixels, index))
  const colours = places.map(index => linearRgbToOklab(correctLight(reference, lightAt(pixels, index))))
  const lightness = colours.map(({ l }) => l)
  const middle = median(lightness)
  const width = trimAt * Math.max(deviation(lightness, middle), 0.004)
  const isKept = ({ l }: Oklab) => Math.abs(l - middle) <= width
  const kept = colours.filter(isKept)
  const shine = colours.filter(({ l }) => l > middle + width).length / read.length + clipped
  const shadow = colours.filter(({ l }) => l < middle - width).length / read.length

  const oklab = centreOf(kept)
  const lab = oklabToLab(oklab)
  const refusal = skinRefusal(lab)
  if (refusal) return refusal
  const labs = kept.filter((_, place) => place % 8 === 0).map(oklabToLab)
  const ita = typologyAngle(lab, reference?.doubt)
  const tone = {
    oklab,
    lab,
    linearRgb: oklabToLinearRgb(oklab),
    seen: reference ? seenAt(places.filter((_, i) => isKept(colours[i]))) : oklabToLinearRgb(oklab),
    spread: spreadOf(kept),
    spreadLab: spreadOf(labs),
  }
  return {
    ...tone,
    count: under.length,
    trimmed: { shine, shadow },
    warnings: warningsOf(under.length, clipped, tone.spreadLab),
    ita,
    fitzpatrick: fitzpatrickOf[ita.class],
    monk: nearestMonk(lab),
  }

  function seenAt(indices: readonly number[]): LinearRgb {
    return oklabToLinearRgb(centreOf(indices.map(index => linearRgbToOklab(lightAt(pixels, index)))))
  }
}

function isClipped({ data }: Pixels, index: number): boolean {
  return data[4 * index] >= clippedAt || data[4 * index + 1] >= clippedAt || data[4 * index + 2] >= clippedAt
}

function lightAt({ data }: Pixels, index: number): LinearRgb {
  const at = 4 * index
  return [decodedSrgb[data[at]], decodedSrgb[data[at + 1]], decodedSrgb[data[at + 2]]]
}

type Axes = { readonly l: number; readonly a: number; readonly b: number }

function centreOf(colours: readonly Axes[]): Axes {
  return {
    l: median(colours.map(c => c.l)),
    a: median(colours.map(c => c.a)),
    b: median(colours.map(c => c.b)),
  }
}

function spreadOf(colours: readonly Axes[]): Axes {
  return {
    l: deviation(colours.map(c => c.l)),
    a: deviation(colours.map(c => c.a)),
    b: deviation(colours.map(c => c.b)),
  }
}

/** Spreads of one skin in one light stay below these, in L* and in a* or b* (looked at on studio photos). */
const even = { l: 6, ab: 4.5 }

function warningsOf(count: number, clipped: number, spread: Axes): Remark[] {
  const warnings: Remark[] = []
  if (count < few) warnings.push({ code: 'tones/few', values: { count } })
  if (clipped > 0.02)
    warnings.push({ code: 'tones/some-clipped', values: { percent: Math.round(100 * clipped) } })
  if (spread.l > even.l) warnings.push({ code: 'tones/uneven', values: {} })
  if (Math.max(spread.a, spread.b) > even.ab) warnings.push({ code: 'tones/mixed-light', values: {} })
  return warnings
}
