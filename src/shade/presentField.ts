import type { Skin } from '../skin/Skin'
import type { DotField } from './DotField'
import { healedColours } from './healedColours'
import { presentMatch } from './presentMatch'
import { questionSurroundings } from './questionSurroundings'
import type { Spread } from './Spread'
import type { Suggestion } from './Suggestion'
import type { Target } from './Target'
import { toneTable } from './toneTable'
import { zoneShades } from './zoneShades'

/**
 * A field a person put together by themselves (another of the family of equal tone), told like any suggestion.
 *
 * @param question the skin and the target it is held against
 * @throws RangeError for a radius or density that is not among the choices
 */
export function presentField(
  field: DotField,
  question: { readonly skin: Skin; readonly target: Target; readonly spread?: Partial<Spread> },
): Suggestion {
  const surroundings = questionSurroundings(question)
  const { skin, bare, doubt } = surroundings
  const table = toneTable({ skin, depth: field.depth, thickness: field.thickness })
  const healed = healedColours(skin, table, doubt.retention.typical)
  return { ...presentMatch(field, surroundings), zones: zoneShades(field, healed, bare) }
}
