import type { Pigment } from '../Pigment'
import type { DilutionWay } from './DilutionWay'

/** The clinic's shelf: its pigments, and how the people there speak of a dilution. */
export type Catalogue = {
  readonly pigments: readonly Pigment[]
  readonly way: DilutionWay
  /** How many drops its dropper makes of a millilitre. */
  readonly dropsPerMl: number
}

/** A pharmacist's drop of water (20 to the millilitre by the European Pharmacopoeia's standard dropper); settable. */
export const usualDropsPerMl = 20

/** More pigments than any clinic has; a file with more is a mistake. */
export const mostPigments = 2000
