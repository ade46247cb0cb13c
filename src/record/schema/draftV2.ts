import * as v from 'valibot'
import type { draftV1 } from './draftV1'
import { planV2, upToV2 } from './planV2'

const snapshot = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  plan: planV2,
  thumbnail: v.pipe(v.string(), v.startsWith('data:image/')),
})

/** An unfinished consultation as version 2 keeps it, with the candidates kept beside it. Frozen, like the plan inside it. */
export const draftV2 = v.object({
  version: v.literal(2),
  plan: planV2,
  snapshots: v.optional(v.array(snapshot), []),
})

/** A draft of version 1, as version 2. */
export function draftUp(draft: v.InferOutput<typeof draftV1>): v.InferOutput<typeof draftV2> {
  return { version: 2, plan: upToV2(draft.plan), snapshots: [] }
}
