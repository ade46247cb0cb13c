import type { Lab } from '../light/colours'
import type { DotField } from './DotField'
import { densities } from './dotChoices'
import type { HealedColours } from './healedColours'
import { matchScore } from './matchScore'

/** Where on the head: the line, the top behind it, and where it meets the patient's own sides. */
export type Zone = 'front' | 'crown' | 'sides'

/** What a zone is given: the same pigment and dots, a mixture and a density of its own. */
export type ZoneShade = {
  readonly zone: Zone
  /** ml of diluent to one ml of pigment. */
  readonly dilution: number
  /** Dots per cm². */
  readonly density: number
  readonly healed: Lab
}

/**
 * Share of the sides' darkening that each zone is given. The front is a quarter lighter, as in the picture: full tone
 * looks too dark at the line, and practitioners put lighter dots there (field map 4.5). The crown is lit from above and
 * hides less behind hair: a tenth lighter, our judgement. The sides are matched whole, since there the two meet.
 */
const zoneShare: readonly (readonly [Zone, number])[] = [
  ['front', 0.75],
  ['crown', 0.9],
  ['sides', 1],
]

/** Scores closer than this are a tie; the lighter wins. */
const tie = 0.1

/** Part of the way from bare skin to the target. */
const partOf = (bare: Lab, target: Lab, share: number): Lab => ({
  l: bare.l + share * (target.l - bare.l),
  a: bare.a + share * (target.a - bare.a),
  b: bare.b + share * (target.b - bare.b),
})

/**
 * One shade for the whole head looks like a cap. For each zone the dilution of the pigment and the density that come
 * nearest to the zone's share of what the field itself darkens; size, depth and pigment stay, so that dots look like
 * one another.
 *
 * @param bare colour of the bare skin
 */
export function zoneShades(field: DotField, healed: HealedColours, bare: Lab): ZoneShade[] {
  const { pigment, dilution: planned } = field
  const whole = healed(pigment, planned, field)
  const steps = [...new Set([planned, ...pigment.dilutions])].filter(step => step >= planned)
  return zoneShare.map(([zone, share]) => {
    if (share === 1) return { zone, dilution: planned, density: field.density, healed: whole }
    const goal = partOf(bare, whole, share)
    const ways = steps.flatMap(dilution =>
      densities
        .filter(density => density <= field.density)
        .map(density => {
          const colour = healed(pigment, dilution, { radius: field.radius, density })
          return { zone, dilution, density, healed: colour, score: matchScore(colour, goal, density) }
        }),
    )
    const best = Math.min(...ways.map(way => way.score))
    const { score: _, ...lightest } = ways
      .filter(way => way.score <= best + tie)
      .reduce((lighter, way) => (way.healed.l > lighter.healed.l ? way : lighter))
    return lightest
  })
}
