import { placedDepth } from '../healing/placedDepth'
import { meanDarkening } from '../skin/meanDarkening'
import type { Skin } from '../skin/Skin'
import type { DotField } from './DotField'
import { dotComposition } from './dotComposition'
import { pigmentAbsorption } from './pigmentAbsorption'
import { wavelengths } from './wavelengths'

/** Beams enough for the difference between two fields in one skin, which errs far less than either. */
export const liveNodes = 4

/**
 * What a field of dots takes from the light this skin gives back, at each of `wavelengths`: optical density
 * D = -ln(R / R_bare), 0 = as bare skin. The depth is the planned one; the dots lie where skin lets them lie.
 *
 * @param retention fraction of the placed pigment still there, 0..1
 * @param nodes beams of light per hemisphere: 8 unless told otherwise, `liveNodes` where only differences are wanted
 */
export function darkeningSpectrum(field: DotField, skin: Skin, retention: number, nodes?: number): number[] {
  const { pigment, dilution, radius, thickness, density } = field
  const depth = placedDepth(field.depth, thickness)
  const composition = dotComposition(pigment, dilution, retention)
  return wavelengths.map(wavelength => {
    const absorption = pigmentAbsorption(composition, skin, wavelength)
    const darkening = meanDarkening(
      { radius, depth, thickness, absorption },
      density,
      skin,
      wavelength,
      nodes,
    )
    return -Math.log1p(-darkening)
  })
}
