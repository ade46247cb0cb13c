/** A number as people and spreadsheets write it: comma or point for decimals, a true minus, an exponent. */
export const numberPattern = '[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:e[+-]?\\d+)?'

const whole = new RegExp(`^${numberPattern}$`)

/** The same text with points for decimals and plain minus signs, in small letters. */
export function plainNumbers(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll('−', '-')
    .replace(/(\d),(?=\d)/g, '$1.')
    .replace(/(^|[^\d]),(?=\d)/g, '$1.')
}

/** Null where the text is no single number, as `1.234,5`, which could be two. */
export function readNumber(text: string): number | null {
  const plain = plainNumbers(text)
  if (!whole.test(plain)) return null
  const value = Number(plain)
  return Number.isFinite(value) ? value : null
}
