import type { Pigment } from '../Pigment'
import { type Column, catalogueColumns } from './catalogueColumns'
import { joinList } from './cellList'
import { harmlessCell } from './harmlessCell'
import { writeHealed } from './healedText'
import { writeLot } from './lotText'
import { writeCsv } from './writeCsv'

const columns = Object.keys(catalogueColumns) as Column[]

function cellsOf(pigment: Pigment): Partial<Record<Column, string | number>> {
  const { name, maker, carbon, red, yellow, brown, dilutions, lots = [], healed = [], swatch } = pigment
  const lab = swatch && 'lab' in swatch ? swatch.lab : undefined
  const spectrum =
    swatch && 'wavelengths' in swatch
      ? joinList(swatch.wavelengths.map((wavelength, i) => `${wavelength}: ${swatch.reflectance[i]}`))
      : undefined
  return {
    ...{ name, maker, carbon, red, yellow, brown },
    dilutions: joinList(dilutions.map(String)),
    lots: joinList(lots.map(writeLot)),
    healed: joinList(healed.map(writeHealed)),
    ...{ swatchL: lab?.l, swatchA: lab?.a, swatchB: lab?.b, swatchSpectrum: spectrum },
    ...{ swatchDilution: swatch?.dilution, swatchFilm: swatch?.film },
  }
}

/**
 * The whole catalogue as a table for a spreadsheet: one row a pigment, dilutions in ml diluent per ml pigment, several
 * things in one cell with a bar between them. `readCatalogueCsv` reads it back without a loss.
 */
export function writeCatalogueCsv(pigments: readonly Pigment[]): string {
  return writeCsv([
    Object.values(catalogueColumns),
    ...pigments.map(pigment => {
      const cells = cellsOf(pigment)
      return columns.map(column => harmlessCell(String(cells[column] ?? '')))
    }),
  ])
}
