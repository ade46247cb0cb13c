import type { Remark } from '../geometry/Remark'
import { median } from './robust'
import type { StripLight } from './stripLight'

/** More sheen than this hides the stubble. */
const mostSheen = 0.5

/** Stubble keeps less light than bare skin by at least this much, in green. */
const leastShadow = 0.02

/**
 * Hair under skin shows its shadow through the skin, which takes red first: its ratio rises from red to blue. Hair that
 * lies on the skin hides it: black hair leaves almost nothing of any channel, brown and blond hair takes blue first.
 * Both are longer than a millimetre, and no pigment under skin can look like them: even an unbroken layer of carbon
 * 0.3 mm deep leaves light skin about half of its blue and a fifth of its red, and 300 dots/cm² about a third (adding-doubling, `layerContrast`).
 */
const hidden = { red: 0.3, blue: 0.45 }
const warm = 0.93

/**
 * Hair cut to a millimetre covers so much skin and no more: hairs per mm2, their length and breadth in mm (dense scalp
 * hair, coarse). A pixel meets them by chance, so the light varies by √(cover · breadth / pixel) of itself (Poisson);
 * grainier by half again is longer hair, with light and shade between its strands.
 */
const cut = { perMm2: 2.5, length: 1, breadth: 0.08 }
const grainMargin = 1.5

function grainOfCutHair(pixelsPerMm: number): number {
  const cover = cut.perMm2 * cut.length * cut.breadth
  return Math.sqrt(cover * cut.breadth * pixelsPerMm)
}

/**
 * Nothing that grows on a head is bluer than skin, or green: clothes and walls are. Real dark stubble with a little gloss
 * in it keeps up to all of its blue, never more.
 */
const bluest = 1.2
const greenest = 1.3

/** Lips, ears and sore skin keep their red and give up green and blue alike; hair that keeps red gives up blue most. */
const reddish = { green: 0.8, blue: 0.9 }

function unlikeHair(red: number, green: number, blue: number): Remark | null {
  if (blue > bluest || green > greenest * Math.max(red, blue)) return { code: 'side/not-hair', values: {} }
  const lip = green < reddish.green * red && blue > reddish.blue * green
  return lip ? { code: 'side/redder', values: {} } : null
}

/** Why a strip is no target; null when it is one. An untrusted bare light is not asked about its colour's order. */
export function sideRefusal(
  { ratios, sheen, grain }: StripLight,
  trusted: boolean,
  pixelsPerMm: number,
): Remark | null {
  if (sheen > mostSheen || ratios.length === 0)
    return { code: 'side/sheen', values: { percent: Math.round(100 * sheen) } }
  const [red, green, blue] = ([0, 1, 2] as const).map(k => median(ratios.map(ratio => ratio[k])))
  const other = unlikeHair(red, green, blue)
  if (other) return other
  if (green > 1 - leastShadow || red > 1) return { code: 'side/lighter-than-skin', values: {} }
  const overSkin = trusted && red < 0.75 && blue / red < warm
  const strands = grain > grainMargin * grainOfCutHair(pixelsPerMm)
  return strands || red < hidden.red || blue < hidden.blue || overSkin
    ? { code: 'side/too-long', values: {} }
    : null
}
