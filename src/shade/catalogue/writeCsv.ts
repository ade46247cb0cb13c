/** A cell as RFC 4180 has it: quoted where it holds a quote, a separator or a line end. */
const cell = (text: string) => (/["\r\n;,\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** The byte order mark tells spreadsheets that this is UTF-8; without it they garble "ß" and "°". */
const byteOrderMark = '\uFEFF'

/** A table as a file that spreadsheets open; commas between cells, Windows line ends. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map(row => `${row.map(cell).join(',')}\r\n`).join('')
}
