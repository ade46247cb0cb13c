import { readText } from '../../browser/readText'
import { saveFile } from '../../browser/saveFile'
import type { PigmentReading } from '../../browser/studio'
import * as studio from '../../browser/studio'
import { writeCatalogue } from '../../record/writeCatalogue'
import type { CatalogueReading } from '../../shade/catalogue/CatalogueReading'
import type { Cells } from '../../shade/catalogue/readCells'
import { writeCatalogueCsv } from '../../shade/catalogue/writeCatalogueCsv'
import { useShelf } from '../store/shelf'
import { today } from './today'

/** Nothing calls these off: whoever closes the editor looks at none of it any more. */
const { signal } = new AbortController()

/** What a file of pigments holds; nothing of it is on the shelf before a person says so. */
export async function readPigmentFile(file: File): Promise<CatalogueReading> {
  const text = await readText(signal, file)
  if (typeof text !== 'string') return { pigments: [], rows: 0, faults: [text] }
  const kind = /^\s*[[{]/.test(text) || /\.json$/i.test(file.name) ? 'json' : 'csv'
  const { dropsPerMl } = useShelf.getState().catalogue
  return studio.readPigments(signal, { text, kind, dropsPerMl })
}

export function exportPigments(kind: 'csv' | 'json'): void {
  const { catalogue } = useShelf.getState()
  const name = `pigments-${today()}.${kind}`
  if (kind === 'csv') saveFile(name, 'text/csv', writeCatalogueCsv(catalogue.pigments))
  else saveFile(name, 'application/json', writeCatalogue(catalogue))
}

/** A pigment as it was typed, read and checked; a name that another has is a fault like any other. */
export async function readPigmentForm(cells: Cells, others: readonly string[]): Promise<PigmentReading> {
  const { dropsPerMl } = useShelf.getState().catalogue
  const reading = await studio.readPigment(signal, cells, dropsPerMl)
  const name = cells.name?.text ?? ''
  if (!others.includes(name)) return reading
  const taken = { code: 'catalogue/name-taken', values: { name } }
  return { ...reading, pigment: null, faults: [taken, ...reading.faults] }
}
