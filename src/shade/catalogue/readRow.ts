import { isRemark, type Remark } from '../../geometry/Remark'
import type { Composition, Pigment } from '../Pigment'
import { compositionFromSwatch } from '../swatch/compositionFromSwatch'
import type { Swatch } from '../swatch/Swatch'
import { swatchFault } from '../swatch/swatchFault'
import { readHealed } from './healedText'
import { readLot } from './lotText'
import { type CellReader, type Cells, readCells } from './readCells'
import { readSwatchCells } from './readSwatchCells'

const colourants = ['carbon', 'red', 'yellow', 'brown'] as const

/** The printed composition where there is one, else the mix that has the measured swatch. */
function readComposition(reader: CellReader, swatch: Swatch | undefined): Composition {
  const { text, amount, refuse, refuseRow, faults } = reader
  const printed = {
    carbon: amount('carbon'),
    red: amount('red'),
    yellow: amount('yellow'),
    brown: amount('brown'),
  }
  if (faults.length > 0 || colourants.some(colourant => text(colourant) !== '')) return printed
  if (!swatch) refuse('carbon', 'catalogue/no-colour', '')
  if (!swatch || swatchFault(swatch)) return printed
  const found = compositionFromSwatch(swatch)
  if (!isRemark(found)) return found.composition
  refuseRow(found)
  return printed
}

/**
 * One row of text as a pigment: of a clinic's table, or of the form it is edited in. What the values may be is left to
 * `checkCatalogue`; here they are read.
 *
 * @param row named in the remarks
 * @returns the pigment, or null and everything that is wrong with its cells
 */
export function readRow(
  cells: Cells,
  row: number,
  dropsPerMl: number,
): { pigment: Pigment | null; faults: Remark[] } {
  const reader = readCells(cells, row, dropsPerMl)
  const { name, faults, text } = reader
  const dilutions = reader.dilutions()
  const swatch = readSwatchCells(reader)
  const lots = reader.list('lots', readLot)
  const healed = reader.list('healed', readHealed)
  const composition = readComposition(reader, swatch)
  if (faults.length > 0) return { pigment: null, faults }
  const maker = text('maker')
  return {
    pigment: {
      name,
      ...composition,
      dilutions,
      ...(maker && { maker }),
      ...(swatch && { swatch }),
      ...(lots.length > 0 && { lots }),
      ...(healed.length > 0 && { healed }),
    },
    faults,
  }
}
