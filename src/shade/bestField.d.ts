import type { Lab } from '../light/colours'
import type { Skin } from '../skin/Skin'
import type { DotField } from './DotField'
import type { Pigment } from './Pigment'
import type { ToneTable } from './toneTable'
/** A field of dots and the healed colour the table gives it. */
export type Match = {
  readonly field: DotField
  readonly healed: Lab
  readonly score: number
}
/**
 * The dot size and density that bring one mixture nearest to the target; of those equally near, the lightest.
 *
 * @param bare reflectance of the bare skin at `wavelengths`
 * @param retention typical fraction of placed pigment still there
 */
export declare function bestField(
  {
    pigment,
    dilution,
  }: {
    pigment: Pigment
    dilution: number
  },
  table: ToneTable,
  {
    skin,
    bare,
    target,
    retention,
  }: {
    skin: Skin
    bare: readonly number[]
    target: Lab
    retention: number
  },
): Match
