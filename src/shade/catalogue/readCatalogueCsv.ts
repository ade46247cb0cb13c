import type { Remark } from '../../geometry/Remark'
import type { Pigment } from '../Pigment'
import { mostPigments, usualDropsPerMl } from './Catalogue'
import type { CatalogueReading } from './CatalogueReading'
import { type Column, columnOf } from './catalogueColumns'
import { originalCell } from './harmlessCell'
import { parseCsv } from './parseCsv'
import type { Cells } from './readCells'
import { readRow } from './readRow'
import { soundRows } from './soundRows'

type Heading = {
  readonly place: number
  readonly column: Column
  readonly title: string
  readonly unit: string
}

const nothing = (fault: Remark): CatalogueReading => ({ pigments: [], rows: 0, faults: [fault] })

/** What the headings mean, and what is wrong with them; only a wrong unit or a missing name stops the reading. */
function readHeadings(titles: readonly string[], row: number) {
  const headings: Heading[] = []
  const faults: Remark[] = []
  let stopped = false
  titles.forEach((title, place) => {
    const found = columnOf(title)
    const at = { row, column: title.trim() }
    if (!found) {
      if (at.column !== '') faults.push({ code: 'catalogue/column-unknown', values: at })
    } else if (headings.some(({ column }) => column === found.column)) {
      faults.push({ code: 'catalogue/column-twice', values: at })
      stopped = true
    } else if (!found.known) {
      faults.push({ code: 'catalogue/column-unit', values: { ...at, unit: found.unit } })
      stopped = true
    } else headings.push({ place, column: found.column, title: at.column, unit: found.unit })
  })
  if (!headings.some(({ column }) => column === 'name')) {
    faults.push({ code: 'catalogue/no-name-column', values: { row } })
    stopped = true
  }
  return { headings, faults, stopped }
}

/**
 * A clinic's table, from whatever spreadsheet. The first row with text holds the headings (see `catalogueColumns`; units
 * in the heading or in the cell); a table that has no composition for a pigment has a swatch, and the mix is worked out.
 *
 * @param text the file's text
 * @param dropsPerMl for dilutions given in drops
 * @returns sound pigments, and for everything else a remark with row (as a spreadsheet counts), column and value
 */
export function readCatalogueCsv(text: string, dropsPerMl = usualDropsPerMl): CatalogueReading {
  const { rows, openQuote } = parseCsv(text)
  const first = rows.findIndex(row => row.length > 0)
  if (first < 0) return nothing({ code: 'catalogue/empty', values: {} })
  const filled = rows.filter(row => row.length > 0).length - 1
  if (filled > mostPigments)
    return nothing({ code: 'catalogue/too-many', values: { count: filled, most: mostPigments } })
  const { headings, faults, stopped } = readHeadings(rows[first], first + 1)
  if (stopped) return { pigments: [], rows: filled, faults }
  const read: { row: number; name: string; pigment: Pigment | null }[] = []
  rows.forEach((cells, index) => {
    const row = index + 1
    if (index <= first || cells.length === 0) return
    const given: Cells = {}
    for (const { place, column, title, unit } of headings)
      given[column] = { text: originalCell(cells[place] ?? '').trim(), title, unit }
    const name = given.name?.text ?? ''
    const beyond = cells.slice(rows[first].length).find(text => text.trim() !== '')
    const wrong =
      row === openQuote
        ? [{ code: 'catalogue/quote-open', values: { row, name: name.slice(0, 40) } }]
        : beyond !== undefined
          ? [{ code: 'catalogue/cell-beyond', values: { row, name, value: beyond.trim() } }]
          : []
    const { pigment, faults: found } =
      wrong.length > 0 ? { pigment: null, faults: wrong } : readRow(given, row, dropsPerMl)
    faults.push(...found)
    read.push({ row, name, pigment })
  })
  const sound = soundRows(read)
  return { pigments: sound.pigments, rows: filled, faults: inOrder([...faults, ...sound.faults]) }
}

/** By row; of one row, in the order they were found. */
function inOrder(faults: readonly Remark[]): Remark[] {
  return faults.toSorted((one, other) => Number(one.values.row) - Number(other.values.row))
}
