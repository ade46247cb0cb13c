import * as v from 'valibot'
import type { Remark } from '../geometry/Remark'

/**
 * Something saved long ago, or by a newer app, or half destroyed, is opened: it is checked against the schema of the
 * version that wrote it and then carried up, one version at a time. Nothing is ever carried down.
 *
 * @param schemas of version 1, 2, … in this order; the last is today's
 * @param upward `upward[0]` carries version 1 to 2, and so on: one fewer than schemas
 * @returns the value at today's version, or a remark: `record/newer` when a newer app wrote it, `record/damaged`
 *   with the path of the first field that is not what it must be ('' for the whole)
 */
export function readVersioned<Schema extends v.GenericSchema>(
  value: unknown,
  schemas: readonly [...older: v.GenericSchema[], today: Schema],
  upward: readonly ((older: unknown) => unknown)[],
): v.InferOutput<Schema> | Remark {
  const { version } = (typeof value === 'object' && value !== null ? value : {}) as { version?: unknown }
  if (!Number.isSafeInteger(version) || (version as number) < 1) return damaged('version')
  const written = version as number
  if (written > schemas.length) return newer(written, schemas.length)
  const result = v.safeParse(schemas[written - 1], value)
  if (!result.success) return damaged(v.getDotPath(result.issues[0]) ?? '')
  return upward.slice(written - 1).reduce((older, carry) => carry(older), result.output)
}

function newer(version: number, known: number): Remark {
  return { code: 'record/newer', values: { version, known } }
}

function damaged(path: string): Remark {
  return { code: 'record/damaged', values: { path } }
}
