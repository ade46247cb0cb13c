/** The columns of a catalogue as a table. What a spreadsheet writes in the first row, in this order. */
export const catalogueColumns = {
  name: 'name',
  maker: 'maker',
  carbon: 'carbon g/L',
  red: 'red g/L',
  yellow: 'yellow g/L',
  brown: 'brown g/L',
  dilutions: 'dilutions ml per ml',
  lots: 'lots',
  swatchL: 'swatch L',
  swatchA: 'swatch a',
  swatchB: 'swatch b',
  swatchSpectrum: 'swatch spectrum',
  swatchDilution: 'swatch dilution',
  swatchFilm: 'swatch film mm',
  healed: 'healed',
} as const

export type Column = keyof typeof catalogueColumns

/** What else a column may be called; a unit may follow. */
const names: Record<Column, RegExp> = {
  name: /^(?:name|pigment|pigment name)$/,
  maker: /^(?:maker|brand|manufacturer)$/,
  carbon: /^carbon(?: black)?\b/,
  red: /^red(?: iron)?(?: oxide)?\b/,
  yellow: /^yellow(?: iron)?(?: oxide)?\b/,
  brown: /^brown(?: iron)?(?: oxide)?\b/,
  dilutions: /^dilutions?\b/,
  lots: /^lots?$/,
  swatchL: /^swatch l\*?$/,
  swatchA: /^swatch a\*?$/,
  swatchB: /^swatch b\*?$/,
  swatchSpectrum: /^swatch spectrum$/,
  swatchDilution: /^swatch dilution\b/,
  swatchFilm: /^swatch film\b/,
  healed: /^healed$/,
}

/** Factor to g/L. */
export const amountUnits: Record<string, number> = {
  '': 1,
  'g/l': 1,
  'mg/ml': 1,
  'kg/m3': 1,
  'g/100ml': 10,
  '%': 10,
}

/** Units of a column of dilutions, as a number alone is then meant. */
export const dilutionUnits: Record<string, string> = {
  '': '',
  ml: '',
  'ml per ml': '',
  'ml/ml': '',
  drops: 'drops',
  'drops per ml': 'drops',
  '%': '%',
}

const units: Partial<Record<Column, readonly string[]>> = {
  carbon: Object.keys(amountUnits),
  red: Object.keys(amountUnits),
  yellow: Object.keys(amountUnits),
  brown: Object.keys(amountUnits),
  dilutions: Object.keys(dilutionUnits),
  swatchDilution: ['', 'ml per ml', 'ml/ml'],
  swatchFilm: ['', 'mm'],
}

/** What a heading means: which column, in which unit, and whether that unit is known. Null for a heading of its own. */
export function columnOf(heading: string): { column: Column; unit: string; known: boolean } | null {
  const plain = heading
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
  for (const column of Object.keys(names) as Column[]) {
    const found = names[column].exec(plain)
    if (!found) continue
    const unit = plain
      .slice(found[0].length)
      .replace(/[()[\],]/g, ' ')
      .trim()
    return { column, unit, known: (units[column] ?? ['']).includes(unit) }
  }
  return null
}
