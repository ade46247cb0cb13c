import type { Pigment } from './Pigment'

/** One thing wrong with one row; rows count from 1, as a person reads a list. */
export type CatalogueFault = {
  readonly code:
    | 'catalogue-name-missing'
    | 'catalogue-name-twice'
    | 'catalogue-amount'
    | 'catalogue-dilutions-missing'
    | 'catalogue-dilution'
  readonly values: {
    readonly row: number
    readonly name: string
    /** The amount that is wrong: carbon, red, yellow or brown. */
    readonly field?: 'carbon' | 'red' | 'yellow' | 'brown'
    readonly value?: number
    /** The earlier row of the same name. */
    readonly first?: number
  }
}

const amounts = ['carbon', 'red', 'yellow', 'brown'] as const

const possible = (value: number) => Number.isFinite(value) && value >= 0

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
    for (const field of amounts)
      if (!possible(pigment[field]))
        faults.push({ code: 'catalogue-amount', values: { ...at, field, value: pigment[field] } })
    if (pigment.dilutions.length === 0) faults.push({ code: 'catalogue-dilutions-missing', values: at })
    for (const value of pigment.dilutions)
      if (!possible(value)) faults.push({ code: 'catalogue-dilution', values: { ...at, value } })
    return faults
  })
}
