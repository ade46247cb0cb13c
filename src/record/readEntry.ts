import type { Remark } from '../geometry/Remark'
import type { Entry } from './Entry'
import { readVersioned } from './readVersioned'
import { entryV1 } from './schema/entryV1'
import { entryUp, entryV2 } from './schema/entryV2'

/**
 * An entry from the vault or from a file, checked whole before anything uses it; never throws.
 *
 * @returns the entry at today's version, or `record/newer` or `record/damaged`
 */
export function readEntry(value: unknown): Entry | Remark {
  return readVersioned(value, [entryV1, entryV2], [older => entryUp(older as Parameters<typeof entryUp>[0])])
}
