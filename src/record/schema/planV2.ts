import * as v from 'valibot'
import { planV1 } from './planV1'

const fraction = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1))

const aim = v.object({
  kind: v.picklist(['sides', 'hair', 'thinning']),
  hairColour: v.picklist(['black', 'brown', 'red', 'blond', 'grey', 'white']),
  whiteShare: fraction,
  contrastShare: v.pipe(v.number(), v.minValue(0.25), v.maxValue(0.75)),
})

/**
 * A plan as version 2 writes it: what version 1 kept, and what has been asked for since. Frozen once an app that
 * writes it has been handed out; a change after that is version 3.
 */
export const planV2 = v.object({
  ...planV1.entries,
  /** The hair at the sides was wet when the photo was taken. */
  wet: v.boolean(),
  /** What the pigment is to match: the sides, a hair colour, or less contrast under thinning hair. */
  aim,
})

/** What a plan of version 1 left unsaid, as it was meant. */
export function upToV2(plan: v.InferOutput<typeof planV1>): v.InferOutput<typeof planV2> {
  return {
    ...plan,
    wet: false,
    aim: { kind: 'sides', hairColour: 'brown', whiteShare: 0.5, contrastShare: 0.5 },
  }
}
