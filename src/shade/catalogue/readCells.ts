import type { Remark } from '../../geometry/Remark'
import { amountUnits, type Column, dilutionUnits } from './catalogueColumns'
import { splitList } from './cellList'
import { readDilution } from './readDilution'
import { numberPattern, plainNumbers, readNumber } from './readNumber'

/** What a row holds, by column: the text, the column's own heading and its unit. */
export type Cells = Partial<Record<Column, { text: string; title: string; unit: string }>>

const withUnit = new RegExp(`^(${numberPattern})\\s*(.*)$`)

/** Several things as a person lists them: bars, semicolons, line ends, or commas with a space after. */
export const listed = (text: string): string[] => splitList(text.replace(/,\s+/g, '|'), true)

/** Reads the cells of one row, and gathers everything that is wrong with them. */
export function readCells(cells: Cells, row: number, dropsPerMl: number) {
  const faults: Remark[] = []
  const name = cells.name?.text ?? ''
  const text = (column: Column) => cells[column]?.text ?? ''

  function refuse(column: Column, code: string, value: string, more: Remark['values'] = {}): void {
    faults.push({ code, values: { row, name, column: cells[column]?.title ?? column, value, ...more } })
  }

  /** The number in a cell; what is meant by an empty one. */
  function number(column: Column, otherwise: number): number {
    if (text(column) === '') return otherwise
    const value = readNumber(text(column))
    if (value === null) refuse(column, 'catalogue/not-a-number', text(column))
    return value ?? otherwise
  }

  /** g/L, from the unit in the cell or else in the heading; nothing in an empty cell. */
  function amount(column: Column): number {
    if (text(column) === '') return 0
    const [, digits = '', ownUnit = ''] = withUnit.exec(plainNumbers(text(column))) ?? []
    const value = readNumber(digits)
    const factor = amountUnits[ownUnit || (cells[column]?.unit ?? '')]
    if (value === null) refuse(column, 'catalogue/not-a-number', text(column))
    else if (factor === undefined) refuse(column, 'catalogue/unit', text(column), { unit: ownUnit })
    return (value ?? 0) * (factor ?? 0)
  }

  function dilutions(): number[] {
    const usual = dilutionUnits[cells.dilutions?.unit ?? '']
    return listed(text('dilutions')).map(step => {
      const found = readDilution(readNumber(step) === null ? step : `${step} ${usual}`, dropsPerMl)
      if (typeof found === 'number') return found
      const { code, values } = found
      refuse('dilutions', code, step, { unit: values.unit })
      return 0
    })
  }

  function list<Item>(column: 'lots' | 'healed', read: (text: string) => Item | null): Item[] {
    return splitList(text(column)).flatMap(part => {
      const item = read(part)
      if (item === null) refuse(column, `catalogue/${column}-not-read`, part)
      return item ?? []
    })
  }

  /** A remark about the whole row. */
  function refuseRow({ code, values }: Remark): void {
    faults.push({ code, values: { ...values, row, name } })
  }

  return { name, faults, text, refuse, refuseRow, number, amount, dilutions, list }
}

export type CellReader = ReturnType<typeof readCells>
