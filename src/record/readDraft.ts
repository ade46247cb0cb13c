import type { Remark } from '../geometry/Remark'
import type { Plan } from './Plan'
import { readVersioned } from './readVersioned'
import type { Snapshot } from './Snapshot'
import { draftV1 } from './schema/draftV1'
import { draftUp, draftV2 } from './schema/draftV2'

/** An unfinished consultation, as it is kept between two visits of the page. */
export type Draft = {
  readonly version: 2
  readonly plan: Plan
  readonly snapshots: readonly Snapshot[]
}

/**
 * A kept draft, checked whole before it comes back to the desk; never throws.
 *
 * @returns the draft at today's version, or `record/newer` or `record/damaged`
 */
export function readDraft(value: unknown): Draft | Remark {
  return readVersioned(value, [draftV1, draftV2], [older => draftUp(older as Parameters<typeof draftUp>[0])])
}
