import type { Lab, LinearRgb } from '../light/colours'
import type { Shift, ShiftWord } from './describeShift'
import type { Verdict } from './judgeMatch'
import type { Recipe } from './mixRecipe'
import type { ZoneShade } from './zoneShades'

/** What another depth would do to the healed colour: the depth the dots would lie at (mm) and the difference. */
export type DepthEffect = { readonly depth: number } & Shift

/** One way to the target: what to mix, where to place it, and what it will look like once healed. */
export type Suggestion = {
  /** The pigment's name, as the catalogue writes it. */
  readonly pigment: string
  /** ml of diluent to one ml of pigment. */
  readonly dilution: number
  /** mm to the dots' centre, where they lie once healed. */
  readonly depth: number
  /** Height of a dot, mm. */
  readonly thickness: number
  /** mm. */
  readonly radius: number
  /** Dots per cm². */
  readonly density: number
  readonly healed: { readonly light: Lab; readonly likely: Lab; readonly dark: Lab }
  /** The target on this skin. */
  readonly target: Lab
  /** The skin without pigment. */
  readonly bare: Lab
  /** The liquid, thin on white paper. */
  readonly bottle: Lab
  /** Likely healed to target, ΔE*ab, to the tenth: finer than that nobody can promise. */
  readonly deltaE: number
  /** Likely healed over bare skin, linear-light sRGB. */
  readonly ratio: LinearRgb
  /** Bottle to healed. */
  readonly shift: Shift
  /** What can be said about it, as codes. */
  readonly shiftWords: readonly ShiftWord[]
  readonly shallower: DepthEffect
  readonly deeper: DepthEffect
  /** For the default volume. */
  readonly recipe: Recipe
  readonly verdict: Verdict
  /** The same bottle and dots for each zone of the head, where it was asked for. */
  readonly zones?: readonly ZoneShade[]
}
