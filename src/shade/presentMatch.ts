import type { Lab } from '../light/colours'
import { deltaE76 } from '../light/labDifference'
import type { Skin } from '../skin/Skin'
import { bottleColour } from './bottleColour'
import type { DotField } from './DotField'
import { depthEffect } from './depthEffect'
import { describeShift } from './describeShift'
import { healedTone } from './healedTone'
import { judgeMatch } from './judgeMatch'
import { mixRecipe } from './mixRecipe'
import type { Spread } from './Spread'
import type { Suggestion } from './Suggestion'

/** Differences are told to the tenth of a ΔE*ab: no prediction of healed skin is surer. */
const toTenth = (difference: number) => Math.round(difference * 10) / 10

/** How much shallower and deeper a consultant is shown, mm. */
const step = 0.2

/** What a match is seen against. */
export type MatchSurroundings = {
  readonly skin: Skin
  readonly bare: Lab
  readonly goal: (slope: number, factor: number) => Lab
  readonly limit: number
  readonly doubt: Spread
}

/** Everything a consultant needs to weigh one mixture, computed in full, without the table. */
export function presentMatch(
  field: DotField,
  { skin, bare, goal, limit, doubt }: MatchSurroundings,
): Suggestion {
  const { pigment, dilution, depth, thickness, radius, density } = field
  const tone = healedTone(field, skin, doubt)
  const { healed, ratio } = tone
  const target = goal(1, 1)
  const bottle = bottleColour(pigment, dilution)
  const { shift, words } = describeShift({ bottle, healed: healed.likely, bare })
  const effect = (by: number) => depthEffect(field, tone, skin, by, doubt.retention.typical)
  return {
    pigment: pigment.name,
    dilution,
    depth,
    thickness,
    radius,
    density,
    healed,
    target,
    bare,
    bottle,
    deltaE: toTenth(deltaE76(healed.likely, target)),
    ratio,
    shift,
    shiftWords: words,
    shallower: effect(-step),
    deeper: effect(step),
    recipe: mixRecipe(dilution),
    verdict: judgeMatch(healed.likely, goal, limit, doubt),
  }
}
