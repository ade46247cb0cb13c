import { usualDropsPerMl } from './Catalogue'
import type { DilutionWay } from './DilutionWay'

const rounded = (value: number, digits: number) => Number(value.toPrecision(digits))

/**
 * A dilution the way the clinic says it, so that `readDilution` reads it back (to six digits, as parts to four: more than a syringe has).
 *
 * @param dilution ml of diluent to one ml of pigment, 0 or more
 */
export function writeDilution(dilution: number, way: DilutionWay, dropsPerMl = usualDropsPerMl): string {
  if (dilution === 0) return 'undiluted'
  if (way === 'drops') return `${rounded(dilution * dropsPerMl, 6)} drops per ml`
  if (way === 'ml') return `${rounded(dilution, 6)} ml per ml`
  const percent = rounded(100 / (1 + dilution), 4)
  return `${percent}/${rounded(100 - percent, 8)}`
}
