import { defaultThickness, placedDepth } from '../healing/placedDepth'
import type { Skin } from '../skin/Skin'
import { bareSpectrum } from './bareSpectrum'
import { bestField, type Match } from './bestField'
import { checkCatalogue } from './checkCatalogue'
import { chooseDiverse } from './chooseDiverse'
import { type GrainTable, grainTable } from './grainTable'
import { healedColours } from './healedColours'
import { mixturesIn } from './mixturesIn'
import type { Pigment } from './Pigment'
import { presentMatch } from './presentMatch'
import { questionSurroundings } from './questionSurroundings'
import { quickColour } from './quickColour'
import type { Spread } from './Spread'
import type { Suggestion } from './Suggestion'
import type { Target } from './Target'
import { type ToneTable, toneTable } from './toneTable'
import { zoneShades } from './zoneShades'

export type { Suggestion } from './Suggestion'

/** What is asked for: a target on a skin, from these bottles, at this depth. */
export type ShadeQuestion = {
  readonly skin: Skin
  readonly target: Target
  readonly catalogue: readonly Pigment[]
  /** Planned depth of the dots' centres, mm. */
  readonly depth: number
  /** Depths that may be used instead, mm; the planned one alone unless told otherwise. */
  readonly depths?: readonly number[]
  /** Height of a dot, mm. */
  readonly thickness?: number
  readonly spread?: Partial<Spread>
}

/** How blurred stubble is seen unless told otherwise, mm: a portrait's pixel and lens. */
const usualBlur = 0.2

/** The grain of the patient's stubble and that of every choice of dots; nothing where it is unknown. */
function* grainWanted({ grain, grainBlur = usualBlur }: Target, skin: Skin, tables: readonly ToneTable[]) {
  if (grain === undefined) return undefined
  const made: GrainTable[] = []
  for (const { depth, thickness } of tables) {
    yield
    made.push(grainTable({ skin, depth, thickness, blur: grainBlur }))
  }
  return { tables: made, target: grain }
}

/** Mixtures weighed between two moments at which an answer may be called off: about 10 ms. */
const perSlice = 100

/** Nearest first; of equals the lighter, since pigment can be added and not removed. */
function bestFirst(one: Suggestion, other: Suggestion): number {
  return one.deltaE - other.deltaE || other.healed.likely.l - one.healed.likely.l
}

/**
 * From a patient's own sides to a bottle and a dilution: which mixture, placed how densely in dots of which size, will
 * look like the target once it has healed under this skin.
 *
 * Every pigment and dilution of the catalogue is tried with every dot size, density and depth asked for through tables of
 * tones; the nearest few, of different pigments, are then computed in full. Depths are as deep as skin lets dots stay.
 * The order of the catalogue does not matter.
 *
 * @returns best first; empty for an empty catalogue
 * @throws RangeError for a catalogue with faults (see `checkCatalogue`), a depth or a ratio not above 0
 */
export function suggestShades(question: ShadeQuestion): Suggestion[] {
  const work = weighShades(question)
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}

/**
 * The same in slices, none longer than a table of tones takes (about 30 ms): between two of them whoever asked may have
 * changed their mind, and leave the rest undone.
 */
export function* weighShades({
  skin,
  target,
  catalogue,
  depth,
  depths = [depth],
  thickness = defaultThickness,
  spread,
}: ShadeQuestion): Generator<undefined, Suggestion[]> {
  const [fault] = checkCatalogue(catalogue)
  if (fault) throw new RangeError(`${fault.code} in row ${fault.values.row}: ${fault.values.name}`)
  const surroundings = questionSurroundings({ skin, target, spread })
  const { bare, goal, doubt } = surroundings
  const retention = doubt.retention.typical
  const tables: ToneTable[] = []
  for (const placed of new Set(depths.map(planned => placedDepth(planned, thickness)))) {
    yield
    tables.push(toneTable({ skin, depth: placed, thickness }))
  }
  const grain = yield* grainWanted(target, skin, tables)
  const search = { tables, grain, colour: quickColour(bareSpectrum(skin)), target: goal(1, 1) }
  const mixed = mixturesIn(skin)
  const matches: Match[] = []
  for (const pigment of catalogue) {
    const absorptionOf = mixed(pigment)
    for (const dilution of pigment.dilutions) {
      if (matches.length % perSlice === 0) yield
      const absorption = absorptionOf(dilution, retention)
      matches.push(bestField({ pigment, dilution, absorption }, search))
    }
  }
  const suggestions: Suggestion[] = []
  for (const { field } of chooseDiverse(matches)) {
    yield
    const table = tables.find(({ depth }) => depth === field.depth) ?? tables[0]
    const zones = zoneShades(field, healedColours(skin, table, retention), bare)
    suggestions.push({ ...presentMatch(field, surroundings), zones })
  }
  return suggestions.sort(bestFirst)
}
