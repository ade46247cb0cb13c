import * as v from 'valibot'
import { planV1 } from './planV1'
import { whiteV2 } from './whiteV2'

/**
 * A plan as version 2 writes it: what version 1 kept, and what has been asked for since. Frozen once an app that
 * writes it has been handed out; a change after that is version 3.
 */
export const planV2 = v.object({
  ...planV1.entries,
  /** The hair at the sides was wet when the photo was taken. */
  wet: v.boolean(),
  /** What of known colour was in the photo, and what was read from it. */
  white: v.nullable(whiteV2),
})

/** What a plan of version 1 left unsaid, as it was meant. */
export function upToV2(plan: v.InferOutput<typeof planV1>): v.InferOutput<typeof planV2> {
  return { ...plan, wet: false, white: null }
}
