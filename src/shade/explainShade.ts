import type { Remark } from '../geometry/Remark'
import type { Lab } from '../light/colours'
import type { Skin } from '../skin/Skin'
import { acceptanceLimit } from './acceptanceLimit'
import type { DotField } from './DotField'
import { darkeningSpectrum } from './darkeningSpectrum'
import { darkestTone } from './darkestTone'
import { depthLadder, type Rung } from './depthLadder'
import { equalToneFamily, type FamilyMember } from './equalToneFamily'
import { healedColours } from './healedColours'
import { type LightLost, lightLost } from './lightLost'
import type { Pigment } from './Pigment'
import { healingSpread } from './Spread'
import type { Suggestion } from './Suggestion'
import { type Session, sessionPlan } from './sessionPlan'
import { shadeReasons } from './shadeReasons'
import { toneTable } from './toneTable'
import { type WarmerMixture, warmerMixture } from './warmerMixture'
import { type Change, whatReaches } from './whatReaches'

/** All there is to say about one suggestion; only the opened one is explained. */
export type Explanation = {
  /** Read aloud, in this order. */
  readonly reasons: readonly Remark[]
  readonly light: LightLost
  readonly ladder: readonly Rung[]
  readonly warmer: WarmerMixture | null
  readonly sessions: readonly Session[]
  readonly family: readonly FamilyMember[]
  /** What would bring it nearer to the target; empty where it is near enough. */
  readonly changes: readonly Change[]
  /** No dots at this depth come out darker than this. */
  readonly darkest: Lab
  /** ΔE*ab people accept on this skin. */
  readonly limit: number
}

/** The field of dots a suggestion speaks of. @throws RangeError when the pigment is not in the catalogue */
export function fieldOf(suggestion: Suggestion, catalogue: readonly Pigment[]): DotField {
  const { dilution, depth, thickness, radius, density } = suggestion
  const pigment = catalogue.find(({ name }) => name === suggestion.pigment)
  if (!pigment) throw new RangeError(`pigment is not in the catalogue: ${suggestion.pigment}`)
  return { pigment, dilution, depth, thickness, radius, density }
}

/**
 * Why this shade, and what else: computed for the one suggestion a person opens.
 *
 * @throws RangeError when its pigment is not in the catalogue
 */
export function explainShade({
  suggestion,
  skin,
  catalogue,
  retention = healingSpread.retention.typical,
}: {
  readonly suggestion: Suggestion
  readonly skin: Skin
  readonly catalogue: readonly Pigment[]
  readonly retention?: number
}): Explanation {
  const field = fieldOf(suggestion, catalogue)
  const { bare, target } = suggestion
  const { depth, thickness } = field
  const limit = acceptanceLimit(bare)
  const healed = healedColours(skin, toneTable({ skin, depth, thickness }), retention)
  const light = lightLost(darkeningSpectrum(field, skin, retention), skin)
  const warmer = warmerMixture(field, healed, bare, catalogue)
  return {
    reasons: shadeReasons(suggestion, { light, warmer, limit }),
    light,
    ladder: depthLadder(field, skin),
    warmer,
    sessions: sessionPlan(field, skin, retention),
    family: equalToneFamily(field, healed, catalogue),
    changes:
      suggestion.deltaE < limit
        ? []
        : whatReaches(field, { skin, target, limit, retention, healed, catalogue }),
    darkest: darkestTone(skin, depth, thickness),
    limit,
  }
}
