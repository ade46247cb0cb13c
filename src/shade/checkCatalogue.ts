import { healedFault } from './catalogue/healedFault'
import { isDay } from './catalogue/isDay'
import type { Pigment } from './Pigment'
import { swatchFault } from './swatch/swatchFault'

/** One thing wrong with one row; rows count from 1, as a person reads a list. */
export type CatalogueFault = {
  readonly code:
    | 'catalogue-name-missing'
    | 'catalogue-name-twice'
    | 'catalogue-amount'
    | 'catalogue-dilutions-missing'
    | 'catalogue-dilution'
    | 'catalogue-swatch'
    | 'catalogue-lot-missing'
    | 'catalogue-lot-day'
    | 'catalogue-healed'
  readonly values: {
    readonly row: number
    readonly name: string
    /** What is wrong, where there are several it could be: carbon, red, l, film, expiry … */
    readonly field?: string
    readonly value?: number | string
    /** The earlier row of the same name. */
    readonly first?: number
  }
}

const amounts = ['carbon', 'red', 'yellow', 'brown'] as const

const possible = (value: number) => Number.isFinite(value) && value >= 0

type Found = {
  readonly code: CatalogueFault['code']
  readonly field?: string
  readonly value?: number | string
}

/** What is wrong with one pigment by itself. */
function faultsOf({ dilutions, swatch, lots = [], healed = [], ...pigment }: Pigment): Found[] {
  const wrong = swatch && swatchFault(swatch)
  return [
    ...amounts
      .filter(field => !possible(pigment[field]))
      .map(field => ({ code: 'catalogue-amount' as const, field, value: pigment[field] })),
    ...(dilutions.length === 0 ? [{ code: 'catalogue-dilutions-missing' as const }] : []),
    ...dilutions
      .filter(value => !possible(value))
      .map(value => ({ code: 'catalogue-dilution' as const, value })),
    ...(wrong ? [{ code: 'catalogue-swatch' as const, ...wrong }] : []),
    ...lots.flatMap(({ number, expiry, opened }): Found[] => [
      ...(number.trim() === '' ? [{ code: 'catalogue-lot-missing' as const }] : []),
      ...(isDay(expiry) ? [] : [{ code: 'catalogue-lot-day' as const, field: 'expiry', value: expiry }]),
      ...(opened === undefined || isDay(opened)
        ? []
        : [{ code: 'catalogue-lot-day' as const, field: 'opened', value: opened }]),
    ]),
    ...healed.flatMap((entry): Found[] => {
      const fault = healedFault(entry)
      return fault ? [{ code: 'catalogue-healed', ...fault }] : []
    }),
  ]
}

/**
 * A typo in a catalogue must not become a shade on a head: every bad row is named, none is skipped in silence.
 *
 * Names are plain data: `<b>` in a name is a name, not a fault.
 *
 * @returns the faults in the order of the rows; empty when all is well
 */
export function checkCatalogue(catalogue: readonly Pigment[]): CatalogueFault[] {
  const firstRow = new Map<string, number>()
  return catalogue.flatMap((pigment, index) => {
    const at = { row: index + 1, name: pigment.name }
    const faults: CatalogueFault[] = []
    const key = pigment.name.trim()
    const first = firstRow.get(key)
    if (key === '') faults.push({ code: 'catalogue-name-missing', values: at })
    else if (first !== undefined) faults.push({ code: 'catalogue-name-twice', values: { ...at, first } })
    else firstRow.set(key, at.row)
    for (const { code, ...found } of faultsOf(pigment)) faults.push({ code, values: { ...at, ...found } })
    return faults
  })
}
