import * as v from 'valibot'
import { planV1 } from './planV1'

/** An entry as version 1 wrote it. Frozen, like the plan inside it. */
const named = v.pipe(v.string(), v.nonEmpty())
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

export const entryV1 = v.object({
  version: v.literal(1),
  id: named,
  kind: v.literal('consultation'),
  patient: v.string(),
  savedBy: v.string(),
  note: v.string(),
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  device: named,
  sequence: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  corrects: v.optional(named),
  engine: v.string(),
  picture: v.object({ id: sha256, pixels: v.optional(sha256) }),
  plan: planV1,
})
