import type { Remark } from '../geometry/Remark'
import type { Lab, LinearRgb, Oklab } from '../light/colours'
import type { ItaClass } from './typologyAngle'

/** The colour of a sampled region as a person may rely on it: a robust centre, how far it spreads, and what was wrong. */
export type Tone = {
  /** Centre of what was kept, by median. */
  readonly oklab: Oklab
  readonly lab: Lab
  readonly linearRgb: LinearRgb
  /** The same as the photo has it; differs from `linearRgb` where a white reference corrects the photo. */
  readonly seen: LinearRgb
  /** 1.4826 times the median absolute deviation of each axis: a standard deviation that outliers do not move. */
  readonly spread: Oklab
  readonly spreadLab: Lab
  /** Pixels under the brush, each once. */
  readonly count: number
  /** Share of them left out, 0..1: brighter than the skin (or clipped), and darker. */
  readonly trimmed: { readonly shine: number; readonly shadow: number }
  readonly warnings: readonly Remark[]
  /** Individual typology angle, degrees, with one standard deviation of what the photo leaves open. */
  readonly ita: { readonly degrees: number; readonly error: number; readonly class: ItaClass }
  /** Estimates from the above: Fitzpatrick's type as a Roman number, the nearest of Monk's ten swatches. */
  readonly fitzpatrick: string
  readonly monk: number
}
