import * as v from 'valibot'
import { planV1 } from './planV1'

const choiceV1 = planV1.entries.choice.wrapped

/**
 * A plan as version 2 writes it: what version 1 kept, and what has been asked for since. Frozen once an app that
 * writes it has been handed out; a change after that is version 3.
 */
export const planV2 = v.object({
  ...planV1.entries,
  /** The lot it is taken from has come with version 2. */
  choice: v.nullable(
    v.object({
      ...choiceV1.entries,
      lot: v.optional(v.object({ number: v.string(), expiry: v.string() })),
    }),
  ),
  /** The hair at the sides was wet when the photo was taken. */
  wet: v.boolean(),
})

/** What a plan of version 1 left unsaid, as it was meant. */
export function upToV2(plan: v.InferOutput<typeof planV1>): v.InferOutput<typeof planV2> {
  return { ...plan, wet: false }
}
