import type { Lab } from '../light/colours'
import type { Skin } from '../skin/Skin'
import type { DotField } from './DotField'
import type { Spread } from './Spread'
import type { Suggestion } from './Suggestion'
/** What a match is seen against. */
export type MatchSurroundings = {
  readonly skin: Skin
  readonly bare: Lab
  readonly goal: (slope: number, factor: number) => Lab
  readonly limit: number
  readonly doubt: Spread
}
/** Everything a consultant needs to weigh one mixture, computed in full, without the table. */
export declare function presentMatch(
  field: DotField,
  { skin, bare, goal, limit, doubt }: MatchSurroundings,
): Suggestion
