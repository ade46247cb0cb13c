import { sessionShares as shares } from '../healing/sessionShares'
import type { Lab } from '../light/colours'
import type { Skin } from '../skin/Skin'
import { bareSpectrum } from './bareSpectrum'
import type { DotField } from './DotField'
import { darkeningSpectrum, liveNodes } from './darkeningSpectrum'
import { pigmentedColour } from './pigmentedColour'

/** One session: what is mixed, how many dots there are after it, and how the patch will have healed by the next. */
export type Session = {
  /** 1, 2, 3. */
  readonly session: number
  /** ml of diluent to one ml of pigment for the dots of this session. */
  readonly dilution: number
  /** Dots per cm² once it is done, and how many of them it adds. */
  readonly density: number
  readonly added: number
  readonly healed: Lab
}

/**
 * The first session is also a measurement: it starts lighter than the guess, since pigment can be added and not removed
 * (field map 4.5, practitioners), and shows how this skin heals. So its dots take the pigment's next lighter dilution;
 * later ones take the planned one, until a healed photo says otherwise.
 *
 * The dots of the first session stay as they are; each later session adds its own share (in optical density, crowding as
 * of the planned dots).
 *
 * @param retention fraction of placed pigment still there
 */
export function sessionPlan(field: DotField, skin: Skin, retention: number): Session[] {
  const { pigment, dilution, density } = field
  const lighter = pigment.dilutions.filter(step => step > dilution)
  const first = lighter.length > 0 ? Math.min(...lighter) : dilution
  const bare = bareSpectrum(skin)
  const taken = (share: number, thinned: number) =>
    darkeningSpectrum({ ...field, dilution: thinned, density: share * density }, skin, retention, liveNodes)
  const started = taken(shares[0], first)
  const asPlanned = taken(shares[0], dilution)
  return shares.map((share, index) => {
    const whole = index === 0 ? asPlanned : taken(share, dilution)
    const spectrum = whole.map((d, i) => d + started[i] - asPlanned[i])
    return {
      session: index + 1,
      dilution: index === 0 ? first : dilution,
      density: share * density,
      added: (share - (shares[index - 1] ?? 0)) * density,
      healed: pigmentedColour(bare, spectrum),
    }
  })
}
