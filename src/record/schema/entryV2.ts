import * as v from 'valibot'
import { entryV1 } from './entryV1'
import { planV2, upToV2 } from './planV2'

/** An entry as version 2 writes it. Frozen, like the plan inside it. */
export const entryV2 = v.object({ ...entryV1.entries, version: v.literal(2), plan: planV2 })

/** An entry of version 1, as version 2. */
export function entryUp(entry: v.InferOutput<typeof entryV1>): v.InferOutput<typeof entryV2> {
  return { ...entry, version: 2, plan: upToV2(entry.plan) }
}
