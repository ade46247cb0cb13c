import type { Skin } from '../skin/Skin'
import { acceptanceLimit } from './acceptanceLimit'
import { bareSpectrum } from './bareSpectrum'
import { pigmentedColour } from './pigmentedColour'
import type { MatchSurroundings } from './presentMatch'
import { type Spread, usualSpread } from './Spread'
import type { Target } from './Target'
import { targetColour } from './targetColour'
import { wavelengths } from './wavelengths'

/**
 * What every match of one question is seen against: the skin, the target on it, and how much is left open.
 *
 * @throws RangeError naming a ratio that is not above 0
 */
export function questionSurroundings({
  skin,
  target,
  spread,
}: {
  readonly skin: Skin
  readonly target: Target
  readonly spread?: Partial<Spread>
}): MatchSurroundings {
  const spectrum = bareSpectrum(skin)
  const bare = pigmentedColour(
    spectrum,
    wavelengths.map(() => 0),
  )
  return {
    skin,
    bare,
    goal: targetColour(target, spectrum),
    limit: acceptanceLimit(bare),
    doubt: { ...usualSpread(target), ...spread },
  }
}
