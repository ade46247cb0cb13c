import type { Pigment } from './Pigment'

/** A patch of equal dots, as it is planned: what is in them, where they lie, how large and how many they are. */
export type DotField = {
  readonly pigment: Pigment
  /** ml of diluent to one ml of pigment. */
  readonly dilution: number
  /** mm below the surface, to the dot's centre, as planned. */
  readonly depth: number
  /** Height of a dot, mm. */
  readonly thickness: number
  /** mm. */
  readonly radius: number
  /** Dots per cm² of scalp. */
  readonly density: number
}
