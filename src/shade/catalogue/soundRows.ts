import type { Remark } from '../../geometry/Remark'
import { checkCatalogue } from '../checkCatalogue'
import type { Pigment } from '../Pigment'

/** A row as it was read; a pigment is null where a fault has been told already. */
export type ReadRow = { readonly row: number; readonly name: string; readonly pigment: Pigment | null }

/** The pigments of the rows that are sound by themselves and beside each other, and what is wrong with the others. */
export function soundRows(rows: readonly ReadRow[]): { pigments: Pigment[]; faults: Remark[] } {
  const firstRow = new Map<string, number>()
  const pigments: Pigment[] = []
  const faults: Remark[] = []
  for (const { row, name, pigment } of rows) {
    const first = name === '' ? undefined : firstRow.get(name)
    if (first !== undefined) faults.push({ code: 'catalogue-name-twice', values: { row, name, first } })
    else firstRow.set(name, row)
    if (!pigment) continue
    const found = checkCatalogue([pigment])
    for (const { code, values } of found) {
      const { field = '', value = '' } = values
      faults.push({ code, values: { row, name, field, value } })
    }
    if (first === undefined && found.length === 0) pigments.push(pigment)
  }
  return { pigments, faults }
}
