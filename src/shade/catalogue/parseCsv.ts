/**
 * A table out of whatever spreadsheet a clinic has: commas, semicolons or tabs, with or without a byte order mark, a
 * `sep=` line, Windows or Unix line ends, quoted fields with quotes and line ends inside them (RFC 4180).
 */
export type CsvTable = {
  /** Cells by line of the table; a line without any text has none. */
  readonly rows: readonly (readonly string[])[]
  /** A row whose quote is never closed, counted from 1; everything after it was swallowed by it. */
  readonly openQuote: number | null
}

const separators = [';', '\t', ','] as const

/** The separator that the first line with text has most of, outside quotes. */
function separatorOf(text: string): string {
  const [line] = text
    .replace(/^[\s;,]+/, '')
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\r|\n/, 1)
  const count = (separator: string) => line.split(separator).length
  return separators.reduce((best, other) => (count(other) > count(best) ? other : best))
}

/** @param text the whole file. Rows count as a spreadsheet counts them: a field of two lines is one row. */
export function parseCsv(text: string): CsvTable {
  const plain = text.replace(/^\uFEFF/, '')
  const told = /^"?sep=(.)"?(?:\r\n|\r|\n)/i.exec(plain)
  const separator = told?.[1] ?? separatorOf(plain)
  const rows: string[][] = told ? [[]] : []
  let row: string[] = []
  let at = told?.[0].length ?? 0
  let openQuote: number | null = null
  const endRow = () => {
    rows.push(row.some(cell => cell.trim() !== '') ? row : [])
    row = []
  }
  while (at < plain.length) {
    let cell = ''
    if (plain[at] === '"') {
      const closing = closingQuote(plain, at + 1)
      if (closing < 0) openQuote ??= rows.length + 1
      const end = closing < 0 ? plain.length : closing
      cell = plain.slice(at + 1, end).replaceAll('""', '"')
      at = end + 1
    }
    const rest = at
    while (at < plain.length && plain[at] !== separator && plain[at] !== '\r' && plain[at] !== '\n') at++
    row.push(cell + plain.slice(rest, at))
    if (plain[at] === separator) {
      at++
      if (at >= plain.length) row.push('')
      continue
    }
    endRow()
    at += plain[at] === '\r' && plain[at + 1] === '\n' ? 2 : 1
  }
  if (row.length > 0) endRow()
  return { rows, openQuote }
}

/** Where the quoted field ends; -1 where it never does. A doubled quote is a quote. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}
