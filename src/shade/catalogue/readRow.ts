import { isRemark, type Remark } from '../../geometry/Remark'
import type { Composition, Pigment } from '../Pigment'
import { compositionFromSwatch } from '../swatch/compositionFromSwatch'
import { usualFilm } from '../swatch/filmReflectance'
import type { Swatch } from '../swatch/Swatch'
import { swatchFault } from '../swatch/swatchFault'
import { amountUnits, type Column, dilutionUnits } from './catalogueColumns'
import { splitList } from './cellList'
import { readHealed } from './healedText'
import { readLot } from './lotText'
import { readDilution } from './readDilution'
import { numberPattern, plainNumbers, readNumber } from './readNumber'

/** What a row holds, by column: the text, the column's own heading and its unit. */
export type Cells = Partial<Record<Column, { text: string; title: string; unit: string }>>

const withUnit = new RegExp(`^(${numberPattern})\\s*(.*)$`)

const listed = (text: string) => splitList(text.replace(/,\s+/g, '|'), true)

/** One row of a clinic's table as a pigment; null, and everything that is wrong with its cells, where it is none. */
export function readRow(
  cells: Cells,
  row: number,
  dropsPerMl: number,
): { pigment: Pigment | null; faults: Remark[] } {
  const faults: Remark[] = []
  const name = cells.name?.text ?? ''
  const text = (column: Column) => cells[column]?.text ?? ''
  const refuse = (column: Column, code: string, value: string, more: Remark['values'] = {}) => {
    faults.push({ code, values: { row, name, column: cells[column]?.title ?? column, value, ...more } })
    return undefined
  }

  const number = (column: Column, otherwise: number): number => {
    if (text(column) === '') return otherwise
    return readNumber(text(column)) ?? refuse(column, 'catalogue/not-a-number', text(column)) ?? otherwise
  }

  const amount = (column: keyof Composition): number => {
    const [, digits, unit] = withUnit.exec(plainNumbers(text(column))) ?? []
    if (text(column) === '') return 0
    const value = digits === undefined ? null : readNumber(digits)
    if (value === null) return refuse(column, 'catalogue/not-a-number', text(column)) ?? 0
    const factor = amountUnits[unit === '' ? (cells[column]?.unit ?? '') : unit]
    return factor === undefined
      ? (refuse(column, 'catalogue/unit', text(column), { unit }) ?? 0)
      : value * factor
  }

  const dilutions = listed(text('dilutions')).map(step => {
    const unit = readNumber(step) === null ? '' : dilutionUnits[cells.dilutions?.unit ?? '']
    const found = readDilution(`${step} ${unit}`, dropsPerMl)
    if (!isRemark(Object(found))) return found as number
    const { code, values } = found as Remark
    refuse('dilutions', code.replace('dilution/', 'catalogue/dilution-'), step, { unit: values.unit })
    return 0
  })

  const list = <Item>(column: 'lots' | 'healed', read: (text: string) => Item | null) =>
    splitList(text(column)).flatMap(
      part => read(part) ?? refuse(column, `catalogue/${column}-not-read`, part) ?? [],
    )

  const swatch = (): Swatch | undefined => {
    const given = { dilution: number('swatchDilution', 0), film: number('swatchFilm', usualFilm) }
    if (text('swatchSpectrum') !== '') {
      const pairs = listed(text('swatchSpectrum')).map(pair => pair.split(/[:\s]\s*/).map(readNumber))
      if (pairs.some(pair => pair.length !== 2 || pair.includes(null)))
        return refuse('swatchSpectrum', 'catalogue/spectrum-not-read', text('swatchSpectrum').slice(0, 40))
      return {
        ...given,
        wavelengths: pairs.map(pair => pair[0] ?? 0),
        reflectance: pairs.map(pair => pair[1] ?? 0),
      }
    }
    const parts = ['swatchL', 'swatchA', 'swatchB'] as const
    const missing = parts.find(part => text(part) === '')
    if (missing && parts.every(part => text(part) === '')) return undefined
    if (missing) return refuse(missing, 'catalogue/swatch-part', '')
    return { ...given, lab: { l: number('swatchL', 0), a: number('swatchA', 0), b: number('swatchB', 0) } }
  }

  const measured = swatch()
  const printed = {
    carbon: amount('carbon'),
    red: amount('red'),
    yellow: amount('yellow'),
    brown: amount('brown'),
  }
  const isPrinted = (['carbon', 'red', 'yellow', 'brown'] as const).some(column => text(column) !== '')
  const [lots, healed] = [list('lots', readLot), list('healed', readHealed)]
  if (!isPrinted && !measured && faults.length === 0) refuse('carbon', 'catalogue/no-colour', '')
  let composition: Composition = printed
  if (!isPrinted && measured && faults.length === 0 && !swatchFault(measured)) {
    const found = compositionFromSwatch(measured)
    if (isRemark(found)) faults.push({ code: found.code, values: { ...found.values, row, name } })
    else composition = found.composition
  }
  if (faults.length > 0) return { pigment: null, faults }
  const maker = text('maker')
  return {
    pigment: {
      name,
      ...composition,
      dilutions,
      ...(maker && { maker }),
      ...(measured && { swatch: measured }),
      ...(lots.length > 0 && { lots }),
      ...(healed.length > 0 && { healed }),
    },
    faults,
  }
}
