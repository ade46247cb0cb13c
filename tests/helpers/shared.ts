/**
 * Measured photos, skins and independent truth lie beside the project, not in it. Tests that read them say so and are
 * skipped where they are missing.
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Path of a file in the folder beside the project. */
export const sharedFile = (path: string): string =>
  fileURLToPath(new URL(`../../../shared/${path}`, import.meta.url))

/** Whether that folder is there. */
export const hasShared: boolean = existsSync(sharedFile('optics'))

/** Rows of a CSV table with # comments, by column name; numbers where they are numbers. */
export function sharedTable(path: string): Record<string, number & string>[] {
  const [header, ...rows] = readFileSync(sharedFile(path), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => line.split(','))
  return rows.map(row =>
    Object.fromEntries(
      row.map((value, i) => [
        header[i],
        (value === '' || Number.isNaN(Number(value)) ? value : Number(value)) as never,
      ]),
    ),
  )
}
