import type { Lab } from '../../light/colours'

/** A healed patch the clinic measured beside bare skin, and how it was done. */
export type HealedSwatch = {
  readonly skin: Lab
  readonly healed: Lab
  /** ml of diluent to one ml of pigment. */
  readonly dilution: number
  /** Planned depth of the dots' centres, mm. */
  readonly depth: number
  /** Of a dot, mm. */
  readonly radius: number
  /** Dots per cm². */
  readonly density: number
}
