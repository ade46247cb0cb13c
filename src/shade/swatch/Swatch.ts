import type { Lab } from '../../light/colours'

/**
 * A drawdown the clinic measured: the liquid spread on white paper as a film of known height, looked at by an
 * instrument that leaves the gloss out (45/0, or specular excluded).
 */
export type Swatch = {
  /** ml of diluent to one ml of pigment in the liquid that was drawn down. A dark liquid tells more when thinned. */
  readonly dilution: number
  /** Height of the wet film, mm: what is printed on the drawdown bar. */
  readonly film: number
} & (
  | { readonly lab: Lab }
  | {
      /** nm, rising, from 420 or less to 680 or more. */
      readonly wavelengths: readonly number[]
      /** 1 = perfect white. */
      readonly reflectance: readonly number[]
    }
)
