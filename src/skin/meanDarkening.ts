import { OpticsError } from '../light/OpticsError'
import { buriedPlace } from './buriedPlace'
import { crowdedDarkening } from './crowdedDarkening'
import { type Dot, dotArea } from './dotArea'
import type { Skin } from './Skin'

/**
 * Mean darkening of a wide field of equal dots placed as blue noise, by the rule of `crowdedDarkening`.
 * @param density dots per cm2, 0 or more.
 * @param wavelength nm, 380 to 780.
 * @param nodes beams of light per hemisphere; 4 where only a difference of two fields is wanted.
 * @returns 1 - R_mean / R_bare, 0..1.
 * @throws RangeError naming the value that is out of range or beyond the table of dots.
 */
export function meanDarkening(
  dot: Dot,
  density: number,
  skin: Skin,
  wavelength: number,
  nodes?: number,
): number {
  if (!(density >= 0 && density < Infinity)) throw new OpticsError('density', density)
  const area = dotArea(dot, skin, wavelength, nodes)
  if (area === 0) return 0
  const limit = buriedPlace(skin, wavelength, dot, nodes).contrast(dot.absorption)
  return crowdedDarkening({ area, limit, radius: dot.radius }, density)
}
