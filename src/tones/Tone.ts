import type { Remark } from '../geometry/Remark'
import type { Lab, LinearRgb, Oklab } from '../light/colours'
export type Tone = {
  readonly oklab: Oklab; readonly lab: Lab; readonly linearRgb: LinearRgb
  readonly spread: Oklab; readonly spreadLab: Lab; readonly count: number
  readonly trimmed: { readonly shine: number; readonly shadow: number }
  readonly warnings: readonly Remark[]
  readonly ita: { readonly degrees: number; readonly error: number; readonly class: string }
  readonly fitzpatrick: string; readonly monk: number
}
