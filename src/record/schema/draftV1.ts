import * as v from 'valibot'
import { planV1 } from './planV1'

/** An unfinished consultation as version 1 kept it. Frozen, like the plan inside it. */
export const draftV1 = v.object({ version: v.literal(1), plan: planV1 })
