import type { Pigment } from '../Pigment'
import { type Column, catalogueColumns } from './catalogueColumns'
import { harmlessCell } from './harmlessCell'
import { pigmentCells } from './pigmentCells'
import { writeCsv } from './writeCsv'

const columns = Object.keys(catalogueColumns) as Column[]

/**
 * The whole catalogue as a table for a spreadsheet: one row a pigment, dilutions in ml diluent per ml pigment, several
 * things in one cell with a bar between them. `readCatalogueCsv` reads it back without a loss.
 */
export function writeCatalogueCsv(pigments: readonly Pigment[]): string {
  return writeCsv([
    Object.values(catalogueColumns),
    ...pigments.map(pigment => {
      const cells = pigmentCells(pigment)
      return columns.map(column => harmlessCell(cells[column]))
    }),
  ])
}
