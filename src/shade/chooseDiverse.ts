import type { Match } from './bestField'

/** As many as a person can weigh. */
const most = 12

/** Dilutions of one pigment shown before others have had their turn. */
const mostOfOne = 2

/** One order for any order of the catalogue: nearest first, then lightest, then by name and dilution. */
function nearestFirst(one: Match, other: Match): number {
  return (
    one.score - other.score ||
    other.healed.l - one.healed.l ||
    (one.field.pigment.name < other.field.pigment.name ? -1 : 1) * Number(one.field.pigment !== other.field.pigment) ||
    one.field.dilution - other.field.dilution
  )
}

/**
 * A hundred near-duplicates are no choice. The nearest matches, at most two dilutions of a pigment; what room is
 * left goes to the next nearest.
 */
export function chooseDiverse(matches: readonly Match[]): Match[] {
  const ranked = [...matches].sort(nearestFirst)
  const shown = new Map<string, number>()
  const first: Match[] = []
  const later: Match[] = []
  for (const match of ranked) {
    const { name } = match.field.pigment
    const count = shown.get(name) ?? 0
    shown.set(name, count + 1)
    if (count < mostOfOne) first.push(match)
    else later.push(match)
  }
  return [...first, ...later].slice(0, most)
}
