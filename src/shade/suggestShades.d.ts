import type { Skin } from '../skin/Skin'
import type { Pigment } from './Pigment'
import { type Spread } from './Spread'
import type { Suggestion } from './Suggestion'
import type { Target } from './Target'
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
export declare function suggestShades({
  skin,
  target,
  catalogue,
  depth,
  thickness,
  spread,
}: ShadeQuestion): Suggestion[]
