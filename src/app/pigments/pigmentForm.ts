import { type Column, catalogueColumns } from '../../shade/catalogue/catalogueColumns'
import { joinList } from '../../shade/catalogue/cellList'
import type { DilutionWay } from '../../shade/catalogue/DilutionWay'
import { pigmentCells } from '../../shade/catalogue/pigmentCells'
import type { Cells } from '../../shade/catalogue/readCells'
import { writeDilution } from '../../shade/catalogue/writeDilution'
import type { Pigment } from '../../shade/Pigment'
import { say } from '../words/say'

/** What stands in the fields of the form: text, as in a row of a table; things of which there are several, apart. */
export type PigmentForm = {
  readonly cells: Readonly<Record<Column, string>>
  readonly lots: readonly LotForm[]
  readonly healed: readonly HealedForm[]
}

/** Several of a kind are told apart by a number of their own, given when they come onto the form. */
type Numbered = { readonly key: number }

export type LotForm = Numbered & { readonly number: string; readonly expiry: string; readonly opened: string }

export const healedFields = ['skin', 'healed', 'dilution', 'depth', 'radius', 'density'] as const

export type HealedForm = Numbered & Readonly<Record<(typeof healedFields)[number], string>>

const empty = Object.fromEntries(Object.keys(catalogueColumns).map(column => [column, ''])) as Record<
  Column,
  string
>

let count = 0

const nextKey = () => ++count

export const emptyLot = (): LotForm => ({ key: nextKey(), number: '', expiry: '', opened: '' })

/** Depth, radius and density are the app's own usual ones. */
export const emptyHealed = (): HealedForm => ({
  key: nextKey(),
  skin: '',
  healed: '',
  dilution: '',
  depth: '0.35',
  radius: '0.12',
  density: '150',
})

const words = ({ l, a, b }: { l: number; a: number; b: number }) => `${l} ${a} ${b}`

const stepsOf = ({ dilutions }: Pigment, way: DilutionWay, dropsPerMl: number) =>
  dilutions.map(step => writeDilution(step, way, dropsPerMl)).join('; ')

/** The form as it opens on a pigment, or empty for a new one. */
export function formOf(pigment: Pigment | null, way: DilutionWay, dropsPerMl: number): PigmentForm {
  if (!pigment) return { cells: empty, lots: [], healed: [] }
  const { lots = [], healed = [] } = pigment
  return {
    cells: { ...pigmentCells(pigment), dilutions: stepsOf(pigment, way, dropsPerMl) },
    lots: lots.map(lot => ({ ...emptyLot(), ...lot })),
    healed: healed.map(entry => ({
      key: nextKey(),
      skin: words(entry.skin),
      healed: words(entry.healed),
      dilution: String(entry.dilution),
      depth: String(entry.depth),
      radius: String(entry.radius),
      density: String(entry.density),
    })),
  }
}

/** What a number without a unit is meant to be; of parts, the share of pigment. */
const numberAlone: Record<DilutionWay, string> = { ml: '', drops: 'drops', parts: '%' }

/** Three numbers of a colour, however they are parted. */
const spaced = (text: string) => text.trim().replace(/[,;/]\s+/g, ' ') || '0'

const isFilledLot = ({ number, expiry, opened }: LotForm) => `${number}${expiry}${opened}`.trim() !== ''

const isFilledHealed = ({ skin, healed }: HealedForm) => `${skin}${healed}`.trim() !== ''

/**
 * The form as a row to be read; headings are the labels beside the fields, so that a remark names what the person sees.
 * Steps that were not touched go in as they are, without the rounding of their words.
 */
export function rowOf(
  { cells, lots, healed }: PigmentForm,
  edited: Pigment | null,
  way: DilutionWay,
  dropsPerMl: number,
): Cells {
  const untouched = edited && cells.dilutions === stepsOf(edited, way, dropsPerMl)
  const texts: Record<Column, string> = {
    ...cells,
    dilutions: untouched ? joinList(edited.dilutions.map(String)) : cells.dilutions,
    lots: joinList(
      lots
        .filter(isFilledLot)
        .map(({ number, expiry, opened }) =>
          `${number.trim()} exp ${expiry}${opened && ` opened ${opened}`}`.trim(),
        ),
    ),
    healed: joinList(
      healed
        .filter(isFilledHealed)
        .map(entry => healedFields.map(field => `${field} ${spaced(entry[field])}`).join(' ')),
    ),
  }
  const unitOf = (column: string) => (column === 'dilutions' && !untouched ? numberAlone[way] : '')
  return Object.fromEntries(
    Object.entries(texts).map(([column, text]) => [
      column,
      { text: text.trim(), title: say(`pigment/${column}`), unit: unitOf(column) },
    ]),
  )
}

/** The form without the lots and healed swatches that were added and left empty. */
export function filledOf(form: PigmentForm): PigmentForm {
  return {
    ...form,
    lots: form.lots.filter(isFilledLot),
    healed: form.healed.filter(isFilledHealed),
  }
}
