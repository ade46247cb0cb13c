import { defaultThickness, placedDepth } from '../healing/placedDepth'
import type { Skin } from '../skin/Skin'
import { acceptanceLimit } from './acceptanceLimit'
import { bareSpectrum } from './bareSpectrum'
import { bestField } from './bestField'
import { checkCatalogue } from './checkCatalogue'
import { chooseDiverse } from './chooseDiverse'
import type { Pigment } from './Pigment'
import { pigmentedColour } from './pigmentedColour'
import { presentMatch } from './presentMatch'
import { type Spread, usualSpread } from './Spread'
import type { Suggestion } from './Suggestion'
import type { Target } from './Target'
import { targetColour } from './targetColour'
import { toneTable } from './toneTable'
import { wavelengths } from './wavelengths'

export type { Suggestion } from './Suggestion'

/** What is asked for: a target on a skin, from these bottles, at this depth. */
export type ShadeQuestion = {
  readonly skin: Skin
  readonly target: Target
  readonly catalogue: readonly Pigment[]
  /** Planned depth of the dots' centres, mm. */
  readonly depth: number
  /** Height of a dot, mm. */
  readonly thickness?: number
  readonly spread?: Partial<Spread>
}

/** Nearest first; of equals the lighter, since pigment can be added and not removed. */
function bestFirst(one: Suggestion, other: Suggestion): number {
  return one.deltaE - other.deltaE || other.healed.likely.l - one.healed.likely.l
}

/**
 * From a patient's own sides to a bottle and a dilution: which mixture, placed how densely in dots of which size, will
 * look like the target once it has healed under this skin.
 *
 * Every pigment and dilution of the catalogue is tried with every dot size and density through the table of tones;
 * the nearest few, of different pigments, are then computed in full. Depth is the planned one, as deep as skin lets
 * it stay. The order of the catalogue does not matter.
 *
 * @returns best first; empty for an empty catalogue
 * @throws RangeError for a catalogue with faults (see `checkCatalogue`), a depth or a ratio not above 0
 */
export function suggestShades({
  skin,
  target,
  catalogue,
  depth,
  thickness = defaultThickness,
  spread,
}: ShadeQuestion): Suggestion[] {
  const [fault] = checkCatalogue(catalogue)
  if (fault) throw new RangeError(`${fault.code} in row ${fault.values.row}: ${fault.values.name}`)
  const doubt = { ...usualSpread(target), ...spread }
  const bare = bareSpectrum(skin)
  const colour = pigmentedColour(
    bare,
    wavelengths.map(() => 0),
  )
  const goal = targetColour(target, bare)
  const search = { skin, bare, target: goal(1, 1), retention: doubt.retention.typical }
  const table = toneTable({ skin, depth: placedDepth(depth, thickness), thickness })
  const matches = catalogue.flatMap(pigment =>
    pigment.dilutions.map(dilution => bestField({ pigment, dilution }, table, search)),
  )
  return chooseDiverse(matches)
    .map(({ field }) =>
      presentMatch(field, { skin, bare: colour, goal, limit: acceptanceLimit(colour), doubt }),
    )
    .sort(bestFirst)
}
