/**
 * A spreadsheet runs a cell that begins with =, +, - or @ as a formula, even out of a file from elsewhere (OWASP, "CSV
 * Injection"). Such text gets an apostrophe in front on the way out and loses it on the way in. Plain numbers do no harm.
 */
const dangerous = /^'*[=+\-@\t\r\n]/
const shielded = /^'+[=+\-@\t\r\n]/
const number = /^[+-]?\d+(?:\.\d+)?$/

export const harmlessCell = (text: string): string =>
  dangerous.test(text) && !number.test(text) ? `'${text}` : text

export const originalCell = (text: string): string => (shielded.test(text) ? text.slice(1) : text)
