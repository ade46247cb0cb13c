import * as v from 'valibot'
import { isRemark, type Remark } from '../geometry/Remark'
import { mostPigments } from '../shade/catalogue/Catalogue'
import type { CatalogueReading } from '../shade/catalogue/CatalogueReading'
import { type ReadRow, soundRows } from '../shade/catalogue/soundRows'
import { readVersioned } from './readVersioned'
import { catalogueV1, pigmentV1 } from './schema/catalogueV1'

const nothing = (fault: Remark): CatalogueReading => ({ pigments: [], rows: 0, faults: [fault] })

/** A value as a person may read it in a sentence. */
const inWords = (value: unknown) => (JSON.stringify(value) ?? '').slice(0, 40)

/**
 * A catalogue out of JSON: a file of our own, a bare list of pigments, or what the vault kept. One bad pigment hides no
 * other.
 *
 * @param text JSON
 * @returns sound pigments and a remark for each that is not (row = place in the list, from 1); `catalogue/not-json`,
 *   `record/newer`, `record/damaged` for the whole
 */
export function readCatalogue(text: string): CatalogueReading {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return nothing({ code: 'catalogue/not-json', values: {} })
  }
  const whole = Array.isArray(value) ? { pigments: value } : readVersioned(value, [catalogueV1], [])
  if (isRemark(whole)) return nothing(whole)
  const count = whole.pigments.length
  if (count > mostPigments)
    return nothing({ code: 'catalogue/too-many', values: { count, most: mostPigments } })
  const faults: Remark[] = []
  const rows = whole.pigments.map((pigment, index): ReadRow => {
    const row = index + 1
    const read = v.safeParse(pigmentV1, pigment)
    if (read.success)
      return {
        row,
        name: read.output.name.trim(),
        pigment: { ...read.output, name: read.output.name.trim() },
      }
    const name = nameOf(pigment)
    const [issue] = read.issues
    const column = v.getDotPath(issue) ?? ''
    faults.push({ code: 'catalogue/field', values: { row, name, column, value: inWords(issue.input) } })
    return { row, name, pigment: null }
  })
  const sound = soundRows(rows)
  return {
    pigments: sound.pigments,
    rows: count,
    faults: [...faults, ...sound.faults].sort(
      (one, other) => Number(one.values.row) - Number(other.values.row),
    ),
    ...('way' in whole && { manner: { way: whole.way, dropsPerMl: whole.dropsPerMl } }),
  }
}

function nameOf(pigment: unknown): string {
  const { name } = (typeof pigment === 'object' && pigment !== null ? pigment : {}) as { name?: unknown }
  return typeof name === 'string' ? name.trim() : ''
}
