/**
 * A bottle on the clinic's shelf. What is printed on it is a name; what skin sees is carbon and iron oxide.
 *
 * Composition is mass of dry pigment per litre of liquid as bought, g/L, each 0 or more. Dilutions are the
 * steps the clinic mixes, in ml of diluent to one ml of pigment (0 = as bought).
 */
export type Pigment = {
  /** What the clinic calls it; plain text, unique in a catalogue. */
  readonly name: string
  readonly maker?: string
  /** Carbon black (CI 77266), g/L. */
  readonly carbon: number
  /** Red iron oxide, hematite (CI 77491), g/L. */
  readonly red: number
  /** Yellow iron oxide, goethite (CI 77492), g/L. */
  readonly yellow: number
  /** Brown iron oxide, maghemite, g/L. */
  readonly brown: number
  readonly dilutions: readonly number[]
}
