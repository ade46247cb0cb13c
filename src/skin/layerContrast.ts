import { buriedPlace } from './buriedPlace'
import type { Skin } from './Skin'
import type { PigmentLayer } from './withPigmentLayer'

/**
 * Darkening by a layer of pigment without end to the sides: what no number of dots at the same depth can
 * pass.
 * @param layer mm, 1/mm; absorption is added to that of the tissue.
 * @param wavelength nm, 380 to 780.
 * @returns 1 - R / R_bare, 0..1.
 * @throws RangeError naming the value that is out of range.
 */
export function layerContrast(
  { depth, thickness, absorption }: Pick<PigmentLayer, 'depth' | 'thickness' | 'absorption'>,
  skin: Skin,
  wavelength: number,
): number {
  return buriedPlace(skin, wavelength, { depth, thickness }).contrast(absorption)
}
