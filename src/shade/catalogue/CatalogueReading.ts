import type { Remark } from '../../geometry/Remark'
import type { Pigment } from '../Pigment'
import type { Catalogue } from './Catalogue'

/**
 * What a file gave: the pigments that are sound, and a remark for everything that is not, with the row, the column and
 * the value. A row with a fault is not among the pigments; nothing is put right in silence.
 */
export type CatalogueReading = {
  readonly pigments: readonly Pigment[]
  /** Rows with anything in them, sound or not. */
  readonly rows: number
  readonly faults: readonly Remark[]
  /** How the clinic says dilutions, where the file tells. */
  readonly manner?: Pick<Catalogue, 'way' | 'dropsPerMl'>
}
