/** Several things in one cell, with a bar between them; a bar inside one of them has a backslash before it. */
export const joinList = (parts: readonly string[]): string =>
  parts.map(part => part.replace(/[\\|]/g, mark => `\\${mark}`)).join(' | ')

/** What `joinList` joined; also takes semicolons where `loose`, as people type them. Blank parts are left out. */
export function splitList(cell: string, loose = false): string[] {
  const parts = cell.match(loose ? /(?:\\[\\|]|[^|;\n])+/g : /(?:\\[\\|]|[^|])+/g) ?? []
  return parts.map(part => part.replace(/\\([\\|])/g, '$1').trim()).filter(part => part !== '')
}
