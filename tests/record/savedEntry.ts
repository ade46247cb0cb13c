import { readFileSync } from 'node:fs'
import { isRemark } from '../../src/geometry/Remark'
import type { Entry } from '../../src/record/Entry'
import { readEntry } from '../../src/record/readEntry'

/** An entry as version 1 put it on record, before it is read. */
export function savedEntry(): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL('./saved/entry-v1.json', import.meta.url), 'utf8'))
}

/** The same as today's version writes it, before it is read. */
export function writtenEntry(): Record<string, unknown> {
  return JSON.parse(JSON.stringify(openedEntry()))
}

/** The same, read. */
export function openedEntry(): Entry {
  const entry = readEntry(savedEntry())
  if (isRemark(entry)) throw new Error(`${entry.code} ${JSON.stringify(entry.values)}`)
  return entry
}
