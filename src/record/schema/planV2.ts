import * as v from 'valibot'
import { planV1 } from './planV1'
import { whiteV2 } from './whiteV2'

const finite = v.pipe(v.number(), v.finite())
const notNegative = v.pipe(finite, v.minValue(0))
const fraction = v.pipe(finite, v.minValue(0), v.maxValue(1))

/** What one zone of the head is given. */
const zone = v.object({
  zone: v.picklist(['front', 'crown', 'sides']),
  dilution: notNegative,
  density: notNegative,
  healed: v.object({ l: finite, a: finite, b: finite }),
})

/** The lot the pigment is taken from, and the shade of each zone, have come with version 2. */
const choice = v.object({
  ...planV1.entries.choice.wrapped.entries,
  lot: v.optional(v.object({ number: v.string(), expiry: v.string() })),
  zones: v.optional(v.array(zone)),
})

const aim = v.object({
  kind: v.picklist(['sides', 'hair', 'thinning']),
  hairColour: v.picklist(['black', 'brown', 'red', 'blond', 'grey', 'white']),
  whiteShare: fraction,
  contrastShare: v.pipe(finite, v.minValue(0.25), v.maxValue(0.75)),
})

const point = v.object({ x: finite, y: finite })
const polygons = v.array(v.array(point))

/** Places in the photo as a net found them. */
const face = v.variant('kind', [
  v.object({ kind: v.literal('none') }),
  v.object({
    kind: v.literal('found'),
    face: v.array(point),
    eyes: polygons,
    brows: polygons,
    ears: polygons,
  }),
])

const maskStroke = v.object({
  kind: v.picklist(['keep-off', 'allow']),
  points: v.pipe(v.array(point), v.minLength(1)),
  radius: v.pipe(finite, v.gtValue(0)),
})

/** The day every picture showed before there was a choice. */
const healed = { day: 30, pace: 'typical', sun: 0.5, sessions: 3, greySides: 0 } as const

/**
 * A plan as version 2 writes it: what version 1 kept, and what has been asked for since. Frozen once an app that
 * writes it has been handed out; a change after that is version 3.
 */
export const planV2 = v.object({
  ...planV1.entries,
  /** The hair at the sides was wet when the photo was taken. */
  wet: v.boolean(),
  choice: v.nullable(choice),
  /** A depth a step shallower may be suggested too. */
  varyDepth: v.boolean(),
  /** What is mixed for a session, ml in all. */
  volumeMl: v.pipe(finite, v.gtValue(0)),
  /** What the pigment is to match: the sides, a hair colour, or less contrast under thinning hair. */
  aim,
  /** What of known colour was in the photo, and what was read from it. */
  white: v.nullable(whiteV2),
  /** Where the face is, once it has been looked for, and where dots may go or not by a person's brush. */
  face: v.optional(v.nullable(face), null),
  maskStrokes: v.optional(v.array(maskStroke), []),
  /** Which day is shown, how fast this skin changes, how much sun it gets, how many sessions are done. */
  day: v.optional(notNegative, healed.day),
  pace: v.optional(v.picklist(['slow', 'typical', 'fast']), healed.pace),
  sun: v.optional(fraction, healed.sun),
  sessions: v.optional(v.picklist([1, 2, 3]), healed.sessions),
  /** Share of the hairs at the sides shown as white. */
  greySides: v.optional(fraction, healed.greySides),
})

/** What a plan of version 1 left unsaid, as it was meant. */
export function upToV2(plan: v.InferOutput<typeof planV1>): v.InferOutput<typeof planV2> {
  return {
    ...plan,
    wet: false,
    varyDepth: false,
    volumeMl: 3,
    aim: { kind: 'sides', hairColour: 'brown', whiteShare: 0.5, contrastShare: 0.5 },
    white: null,
    face: null,
    maskStrokes: [],
    ...healed,
  }
}
