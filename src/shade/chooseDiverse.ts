import type { Match } from './bestField'
import { dotComposition } from './dotComposition'
import type { Composition } from './Pigment'

/** As many as a person can weigh. */
const most = 12

/** Dilutions of one pigment shown before others have had their turn. */
const mostOfOne = 2

/** Mixtures whose colourants differ by less than this share are one mixture from two bottles. */
const sameMixture = 0.2

const colourants = ['carbon', 'red', 'yellow', 'brown'] as const

const byName = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

/** One order for any order of the catalogue: nearest first, then lightest, then by name and dilution. */
function nearestFirst(one: Match, other: Match): number {
  return (
    one.score - other.score ||
    other.healed.l - one.healed.l ||
    byName(one.field.pigment.name, other.field.pigment.name) ||
    one.field.dilution - other.field.dilution
  )
}

/** What ends up in the dots, whatever bottle it came from; all of it retained. */
const inTheDots = ({ field }: Match): Composition => dotComposition(field.pigment, field.dilution, 1)

function alike(one: Match, other: Match): boolean {
  if (one.field.radius !== other.field.radius || one.field.density !== other.field.density) return false
  const [mine, theirs] = [inTheDots(one), inTheDots(other)]
  return colourants.every(
    colourant =>
      Math.abs(mine[colourant] - theirs[colourant]) <=
      sameMixture * Math.max(mine[colourant], theirs[colourant]),
  )
}

/**
 * A hundred near-duplicates are no choice. The nearest matches, at most two dilutions of a pigment and no mixture
 * twice from another bottle; what room is left goes to the next nearest.
 */
export function chooseDiverse(matches: readonly Match[]): Match[] {
  const different: Match[] = []
  const later: Match[] = []
  for (const match of [...matches].sort(nearestFirst)) {
    const ofOne = different.filter(({ field }) => field.pigment === match.field.pigment).length
    const fresh = ofOne < mostOfOne && !different.some(shown => alike(shown, match))
    if (fresh) different.push(match)
    else later.push(match)
  }
  return [...different, ...later].slice(0, most)
}
