import type { HealedSwatch } from './catalogue/HealedSwatch'
import type { Lot } from './catalogue/Lot'
import type { Swatch } from './swatch/Swatch'

/** Dry pigment in a litre, g/L, each 0 or more. */
export type Composition = {
  /** Carbon black (CI 77266). */
  readonly carbon: number
  /** Red iron oxide, hematite (CI 77491). */
  readonly red: number
  /** Yellow iron oxide, goethite (CI 77492). */
  readonly yellow: number
  /** Brown iron oxide, maghemite. */
  readonly brown: number
}

/**
 * A bottle on the clinic's shelf. What is printed on it is a name; what skin sees is carbon and iron oxide.
 *
 * Composition is that of the liquid as bought. Dilutions are the steps the clinic mixes, in ml of diluent to one ml
 * of pigment (0 = as bought; a ready shade has no other).
 */
export type Pigment = Composition & {
  /** What the clinic calls it; plain text, unique in a catalogue. */
  readonly name: string
  readonly maker?: string
  readonly dilutions: readonly number[]
  /** What the composition was worked out from, where the maker does not print it. */
  readonly swatch?: Swatch
  /** Bottles on the shelf. */
  readonly lots?: readonly Lot[]
  /** What the clinic measured on healed skin, to check the prediction by. */
  readonly healed?: readonly HealedSwatch[]
}
