import type { Remark } from '../geometry/Remark'
import type { Lab } from '../light/colours'
import { readCatalogue } from '../record/readCatalogue'
import { bottleColour } from '../shade/bottleColour'
import type { CatalogueReading } from '../shade/catalogue/CatalogueReading'
import { readCatalogueCsv } from '../shade/catalogue/readCatalogueCsv'
import type { Cells } from '../shade/catalogue/readCells'
import { readRow } from '../shade/catalogue/readRow'
import { soundRows } from '../shade/catalogue/soundRows'
import { type HealedCheck, healedCheck } from '../shade/healedCheck'
import type { Composition, Pigment } from '../shade/Pigment'
import { swatchError } from '../shade/swatch/swatchError'

/** What is in a dish: a pigment and how it is thinned. */
export type Liquid = { readonly composition: Composition; readonly dilution: number }

export type PigmentFile = {
  readonly text: string
  readonly kind: 'csv' | 'json'
  readonly dropsPerMl: number
}

export type PigmentReading = {
  /** Null where the faults say why. */
  readonly pigment: Pigment | null
  readonly faults: readonly Remark[]
  /** From the composition's swatch to the measured one, ΔE*ab; null without a swatch. */
  readonly swatchError: number | null
  /** One for each healed swatch of the pigment. */
  readonly checks: readonly HealedCheck[]
}

/** The part of the studio that works on the clinic's pigments; it needs no photo. */
export const shelf = {
  bottleColours(liquids: readonly Liquid[]): Lab[] {
    return liquids.map(({ composition, dilution }) => bottleColour(composition, dilution))
  },

  readPigments({ text, kind, dropsPerMl }: PigmentFile): CatalogueReading {
    return kind === 'json' ? readCatalogue(text) : readCatalogueCsv(text, dropsPerMl)
  },

  readPigment(cells: Cells, dropsPerMl: number): PigmentReading {
    const row = 1
    const read = readRow(cells, row, dropsPerMl)
    const { pigments, faults } = soundRows([{ row, name: cells.name?.text ?? '', pigment: read.pigment }])
    const pigment = pigments[0] ?? null
    return {
      pigment,
      faults: [...read.faults, ...faults],
      swatchError: pigment?.swatch ? swatchError(pigment, pigment.swatch) : null,
      checks: pigment?.healed?.map(entry => healedCheck(pigment, entry)) ?? [],
    }
  },
}
