import { isRemark, type Remark } from '../geometry/Remark'
import type { LinearRgb } from '../light/colours'
import { deltaE76 } from '../light/labDifference'
import type { Skin } from '../skin/Skin'
import type { CombinedSides } from '../tones/combinedSides'
import type { HairTone } from '../tones/hairTone'
import type { SideLength } from '../tones/SideLength'
import type { Tone } from '../tones/Tone'
import type { Aim } from './Aim'
import { bareSpectrum } from './bareSpectrum'
import { contrastTarget } from './contrastTarget'
import { darkestDots } from './darkestDots'
import { type HairTarget, hairTarget } from './hairTarget'
import { pigmentedColour } from './pigmentedColour'
import type { Target } from './Target'
import { wavelengths } from './wavelengths'

/** What was chosen and what was sampled for it. */
export type AimQuestion = {
  readonly aim: Aim
  readonly skin: Skin
  readonly scalp: Tone
  readonly sides: CombinedSides | Remark | null
  readonly hair: HairTone | Remark | null
  readonly sideLength: SideLength
  /** Planned depth of the dots' centres, mm. */
  readonly depth: number
  /** Standard deviation of the photo's own blur, pixel and lens, mm; unknown if left out. */
  readonly blur?: number
}

export type AimTarget = {
  readonly target: Target
  /** Its likely ratio to bare skin, linear-light sRGB. */
  readonly ratio: LinearRgb
  /** How light and how dark it may be, where it is a prediction. */
  readonly range?: { readonly light: LinearRgb; readonly dark: LinearRgb }
  /** Standard deviation as a share of the ratio: what the target itself leaves open. */
  readonly doubt: number
  readonly notes: readonly Remark[]
}

/**
 * The ratio that pigment is to match, whatever it was taken from.
 *
 * @returns the target, or why there is none and where to go: `shade/needs-hair`, `shade/needs-long-hair`, the refusals
 *   of the sides, of the hair and of `contrastTarget`, `hair/too-long`, `hair/nothing-to-match` and `hair/white-views`, both
 *   { percent } of the light kept. Notes: `hair/assumed`, `hair/pale-views`, `thinning/aim` { contrast, left }, `thinning/limited` { percent }, `thinning/women`.
 */
export function aimTarget(question: AimQuestion): AimTarget | Remark {
  switch (question.aim.kind) {
    case 'sides':
      return fromSides(question)
    case 'hair':
      return fromHairColour(question)
    case 'thinning':
      return underThinningHair(question)
  }
}

function fromSides({ sides, blur }: AimQuestion): AimTarget | Remark {
  if (!sides) return { code: 'shade/needs-hair', values: {} }
  if (isRemark(sides)) return sides
  const { linearRgbRatio, coverage, hairGrain, doubt = 0 } = sides
  const target = { linearRgbRatio, coverage, grain: hairGrain, grainBlur: blur }
  return { target, ratio: linearRgbRatio, doubt, notes: [] }
}

/** Closer to bare skin than this, ΔE*ab, nobody sees stubble (field map 4.6: perceptible from 0.8 on fair skin). */
const unseen = 0.8

/** A pale hair's stubble is called grey by one school and nearly transparent by the other. */
const pale = ['white', 'grey', 'blond', 'red'] as const

function fromHairColour({ aim, skin, sideLength }: AimQuestion): AimTarget | Remark {
  if (sideLength === 'longer') return { code: 'hair/too-long', values: {} }
  const { hairColour: colour, whiteShare } = aim
  const predicted = hairTarget(skin, { colour, whiteShare, length: sideLength })
  const bare = bareSpectrum(skin)
  const onSkin = (ratio: readonly number[]) =>
    pigmentedColour(
      bare,
      ratio.map(value => -Math.log(value)),
    )
  const [without, likely] = [onSkin(wavelengths.map(() => 1)), onSkin(predicted.ratio.likely)]
  if (deltaE76(without, likely) < unseen || likely.l > without.l)
    return {
      code: colour === 'white' ? 'hair/white-views' : 'hair/nothing-to-match',
      values: { percent: Math.round(100 * predicted.linearRgbRatio.likely[1]) },
    }
  const { light, dark } = predicted.linearRgbRatio
  const shown = pale.some(name => name === colour)
  return {
    target: { wavelengths: predicted.wavelengths, ratio: predicted.ratio.likely.map(held) },
    ratio: rgbHeld(predicted.linearRgbRatio.likely),
    range: { light, dark },
    doubt: doubtOf(predicted),
    notes: [
      ...(shown ? [{ code: 'hair/pale-views', values: {} }] : []),
      { code: 'hair/assumed', values: {} },
    ],
  }
}

/** From light to dark is the middle 80 % of people, each side of it this many standard deviations. */
const sideOf80 = 1.2816

function doubtOf({ linearRgbRatio: { light, dark } }: HairTarget): number {
  const wide = ([0, 1, 2] as const).map(k => Math.log(light[k] / dark[k]) / (2 * sideOf80))
  return Math.hypot(...wide) / Math.sqrt(3)
}

/** Pigment never lightens. */
const held = (ratio: number) => Math.min(0.995, ratio)
const rgbHeld = ([r, g, b]: LinearRgb): LinearRgb => [held(r), held(g), held(b)]

function underThinningHair({ aim, skin, scalp, hair, depth }: AimQuestion): AimTarget | Remark {
  if (!hair) return { code: 'shade/needs-long-hair', values: {} }
  if (isRemark(hair)) return hair
  const darkest = darkestDots(skin, depth)
  const wanted = { scalp: scalp.seen, hair: hair.linearRgb, share: aim.contrastShare, darkest }
  const found = contrastTarget(wanted)
  if (isRemark(found)) return found
  const { linearRgbRatio, share, contrast } = found
  const percent = Math.round(100 * share)
  const limited = share < aim.contrastShare - 0.005
  return {
    target: { linearRgbRatio },
    ratio: linearRgbRatio,
    doubt: 0,
    notes: [
      {
        code: 'thinning/aim',
        values: { contrast: contrast.toFixed(0), left: (contrast * (1 - share)).toFixed(0) },
      },
      ...(limited ? [{ code: 'thinning/limited', values: { percent } }] : []),
      { code: 'thinning/women', values: {} },
    ],
  }
}
