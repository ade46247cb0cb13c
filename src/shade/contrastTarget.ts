import type { Remark } from '../geometry/Remark'
import type { LinearRgb } from '../light/colours'
import { linearRgbToLab } from '../light/linearRgbToLab'

/**
 * Under longer thinning hair nothing is to look like stubble: the scalp shows because it is lighter than the hair over it,
 * as powder concealers know. The target is scalp so much darker that part of that contrast is gone.
 *
 * Rule: scalp mixed with hair in linear light, as hairs covering a share of it would, until the difference in L* has
 * shrunk by the share asked for; no darker than dots can make it.
 */
export type ContrastQuestion = {
  /** As sampled, linear light. */
  readonly scalp: LinearRgb
  readonly hair: LinearRgb
  /** Share of the contrast that is to go, above 0 to 1. */
  readonly share: number
  /** Ratio that dots cannot pass, see `darkestDots`. */
  readonly darkest: LinearRgb
}

export type ContrastTarget = {
  /** Linear-light ratio to bare scalp. */
  readonly linearRgbRatio: LinearRgb
  /** Share of the contrast it takes away, 0..1. */
  readonly share: number
  /** L* of the hair below that of the scalp. */
  readonly contrast: number
}

/** Hair less than this much darker than the scalp, in L*, hides it already. */
const leastContrast = 6

/** Halvings of the interval that holds the answer: right to a millionth. */
const halvings = 20

/**
 * @returns the target, or `thinning/no-contrast` { contrast }
 * @throws RangeError for a share outside 0..1
 */
export function contrastTarget({ scalp, hair, share, darkest }: ContrastQuestion): ContrastTarget | Remark {
  if (!(share > 0 && share <= 1)) throw new RangeError(`share of the contrast must be 0..1: ${share}`)
  const lightness = (weight: number) => linearRgbToLab(mixed(weight)).l
  const bare = lightness(0)
  const contrast = bare - lightness(1)
  if (contrast < leastContrast) return { code: 'thinning/no-contrast', values: { contrast } }
  const reach = bare - linearRgbToLab(product(scalp, darkest)).l
  const drop = Math.min(share * contrast, reach)
  const [r, g, b] = mixed(weightFor(bare - drop))
  return {
    linearRgbRatio: [held(r / scalp[0]), held(g / scalp[1]), held(b / scalp[2])],
    share: drop / contrast,
    contrast,
  }

  function mixed(weight: number): LinearRgb {
    const channel = (k: 0 | 1 | 2) => (1 - weight) * scalp[k] + weight * hair[k]
    return [channel(0), channel(1), channel(2)]
  }

  function weightFor(wanted: number): number {
    let [low, high] = [0, 1]
    for (let step = 0; step < halvings; step++) {
      const middle = (low + high) / 2
      if (lightness(middle) > wanted) low = middle
      else high = middle
    }
    return (low + high) / 2
  }
}

const product = (one: LinearRgb, other: LinearRgb): LinearRgb => [
  one[0] * other[0],
  one[1] * other[1],
  one[2] * other[2],
]

/** Pigment never lightens a channel. */
const held = (ratio: number) => Math.min(0.995, ratio)
