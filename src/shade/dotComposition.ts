import type { Composition } from './Pigment'

/**
 * Share of a dot's volume that the needle fills with liquid. Stated assumption: no source gives it. A tenth makes
 * undiluted dark carbon about as strong as the darkest sides ask for; it scales every strength alike, so a clinic's
 * healed follow-ups can correct it with one factor.
 */
export const liquidShare = 0.1

/**
 * From the bottle to the skin: the liquid is thinned, a little of it fills the dot, and a part of that stays.
 *
 * @returns dry pigment in the tissue of a dot, g/L of tissue
 * @param dilution ml of diluent to one ml of pigment, 0 or more
 * @param retention fraction of placed pigment still there, 0..1
 */
export function dotComposition(pigment: Composition, dilution: number, retention: number): Composition {
  if (!(dilution >= 0 && dilution < Infinity))
    throw new RangeError(`dilution must be 0 or more ml per ml: ${dilution}`)
  if (!(retention >= 0)) throw new RangeError(`retention must be 0 or more: ${retention}`)
  const share = (liquidShare * retention) / (1 + dilution)
  return {
    carbon: pigment.carbon * share,
    red: pigment.red * share,
    yellow: pigment.yellow * share,
    brown: pigment.brown * share,
  }
}
