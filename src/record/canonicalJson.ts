/**
 * The same plan must give the same name on every device, whatever order its fields were set in.
 *
 * JSON with the fields of every object sorted by code unit and without white space. Numbers are written with the
 * fewest digits that read back to the same number (ECMA-262, Number::toString), so none is rounded; -0 is 0, as
 * everywhere in JSON. Fields that are undefined are left out.
 *
 * @throws RangeError for what JSON cannot hold: NaN, infinities, functions, undefined in a list
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(',')}]`
  if (typeof value === 'object') return `{${fields(value).join(',')}}`
  throw new RangeError(`not a value of JSON: ${String(value)}`)
}

function fields(value: object): string[] {
  return Object.entries(value)
    .filter(([, held]) => held !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, held]) => `${JSON.stringify(name)}:${canonicalJson(held)}`)
}
