import type { Lab } from '../light/colours'
import type { DotField } from './DotField'
import { densities, radii } from './dotChoices'
import type { GrainTable } from './grainTable'
import { leastScore, matchScore } from './matchScore'
import type { Pigment } from './Pigment'
import type { QuickColour } from './quickColour'
import type { ToneTable } from './toneTable'

/** Scores closer than this are a tie, and the lighter one wins: pigment can be added, not removed. */
const tie = 0.1

/** A field of dots and the healed colour the table gives it. */
export type Match = { readonly field: DotField; readonly healed: Lab; readonly score: number }

/** One mixture, and what it adds inside the dots at `wavelengths`, 1/mm, once typical healing has had its share. */
export type Mixture = {
  readonly pigment: Pigment
  readonly dilution: number
  readonly absorption: readonly number[]
}

/** Which dots are tried, and what they are held against. */
export type FieldSearch = {
  /** One for each depth that may be used. */
  readonly tables: readonly ToneTable[]
  readonly colour: QuickColour
  readonly target: Lab
  /** One for each of `tables`, and the grain wanted; missing where the target's grain is unknown. */
  readonly grain?: { readonly tables: readonly GrainTable[]; readonly target: number }
}

/** First place of a falling row at or below a level; its length where all are above. */
function firstAtOrBelow(length: number, valueAt: (place: number) => number, level: number): number {
  let [from, to] = [0, length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (valueAt(middle) > level) from = middle + 1
    else to = middle
  }
  return from
}

/**
 * The dot size, density and depth that bring one mixture nearest to the target; of those equally near, the lightest.
 *
 * More dots are darker, so the search starts where the lightness meets the target's and goes both ways, as far as lightness
 * alone would not be too far off.
 */
export function bestField({ pigment, dilution, absorption }: Mixture, search: FieldSearch): Match {
  const { tables, colour, target, grain } = search
  const tried: { table: ToneTable; radius: number; density: number; healed: Lab; score: number }[] = []
  let best = Infinity
  for (const [place, table] of tables.entries()) {
    const toneOf = table.tones(absorption)
    const grainOf = grain?.tables[place].grains(absorption)
    for (const [size, radius] of radii.entries()) {
      const tryField = (crowd: number): boolean => {
        const kept = toneOf(size, crowd)
        if (leastScore(colour.lightness(kept), target) > best + tie) return false
        const density = densities[crowd]
        const healed = colour.colour(kept)
        const match = grain && grainOf && { field: grainOf(size, crowd, kept), target: grain.target }
        const score = matchScore(healed, target, density, match)
        best = Math.min(best, score)
        if (score <= best + tie) tried.push({ table, radius, density, healed, score })
        return true
      }
      const lightnessAt = (crowd: number) => colour.lightness(toneOf(size, crowd))
      const meets = firstAtOrBelow(densities.length, lightnessAt, target.l)
      for (let crowd = meets; crowd < densities.length && tryField(crowd); crowd++);
      for (let crowd = meets - 1; crowd >= 0 && tryField(crowd); crowd--);
    }
  }
  const { table, radius, density, healed, score } = tried
    .filter(one => one.score <= best + tie)
    .reduce((lightest, one) => (one.healed.l > lightest.healed.l ? one : lightest))
  const { depth, thickness } = table
  return { field: { pigment, dilution, depth, thickness, radius, density }, healed, score }
}
