import { placedDepth } from '../healing/placedDepth'
import { retained } from '../healing/retained'
import type { Lab } from '../light/colours'
import type { Skin } from '../skin/Skin'
import { bareSpectrum } from './bareSpectrum'
import type { DotField } from './DotField'
import { darkeningSpectrum } from './darkeningSpectrum'
import { type Shift, shiftBetween } from './describeShift'
import { pigmentedColour } from './pigmentedColour'
import { wavelengths } from './wavelengths'

/** One rung: the depth the dots lie at (mm), their healed colour, and the difference to bare skin. */
export type Rung = { readonly depth: number; readonly healed: Lab; readonly fromSkin: Shift }

/** From the shallowest that stays to the depth where hardly anything is seen, mm. */
const depths: readonly number[] = [0.2, 0.3, 0.4, 0.5, 0.7, 0.9, 1.2, 1.5]

/**
 * The same dots, ever deeper: the deeper, the fainter, and the more of what is left is a loss of red.
 * Typical retention; rungs that skin does not allow are moved to where the dots would lie.
 */
export function depthLadder(field: DotField, skin: Skin, rungs = depths): Rung[] {
  const bare = bareSpectrum(skin)
  const colour = pigmentedColour(
    bare,
    wavelengths.map(() => 0),
  )
  return rungs.map(planned => {
    const depth = placedDepth(planned, field.thickness)
    const healed = pigmentedColour(bare, darkeningSpectrum({ ...field, depth }, skin, retained.typical))
    return { depth, healed, fromSkin: shiftBetween(colour, healed) }
  })
}
