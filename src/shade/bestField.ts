import type { Lab } from '../light/colours'
import type { Skin } from '../skin/Skin'
import type { DotField } from './DotField'
import { densities, radii } from './dotChoices'
import { dotComposition } from './dotComposition'
import { matchScore } from './matchScore'
import type { Pigment } from './Pigment'
import { pigmentAbsorption } from './pigmentAbsorption'
import { pigmentedColour } from './pigmentedColour'
import type { ToneTable } from './toneTable'
import { wavelengths } from './wavelengths'

/** Scores closer than this are a tie, and the lighter one wins: pigment can be added, not removed. */
const tie = 0.1

/** A field of dots and the healed colour the table gives it. */
export type Match = { readonly field: DotField; readonly healed: Lab; readonly score: number }

/**
 * The dot size and density that bring one mixture nearest to the target; of those equally near, the lightest.
 *
 * @param bare reflectance of the bare skin at `wavelengths`
 * @param retention typical fraction of placed pigment still there
 */
export function bestField(
  { pigment, dilution }: { pigment: Pigment; dilution: number },
  table: ToneTable,
  { skin, bare, target, retention }: { skin: Skin; bare: readonly number[]; target: Lab; retention: number },
): Match {
  const composition = dotComposition(pigment, dilution, retention)
  const absorption = wavelengths.map(wavelength => pigmentAbsorption(composition, skin, wavelength))
  const matches = radii.flatMap((radius, size) =>
    densities.map((density, crowd) => {
      const healed = pigmentedColour(bare, table.tone(size, crowd, absorption))
      const field = { pigment, dilution, depth: table.depth, thickness: table.thickness, radius, density }
      return { field, healed, score: matchScore(healed, target, density) }
    }),
  )
  const best = Math.min(...matches.map(match => match.score))
  return matches
    .filter(match => match.score <= best + tie)
    .reduce((lightest, match) => (match.healed.l > lightest.healed.l ? match : lightest))
}
