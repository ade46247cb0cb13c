import * as v from 'valibot'

/** A white reference as version 2 writes it. Frozen with the plan it stands in. */
const finite = v.pipe(v.number(), v.finite())
const positive = v.pipe(finite, v.gtValue(0))
const notNegative = v.pipe(finite, v.minValue(0))

const point = v.object({ x: finite, y: finite })
const row = v.pipe(v.array(finite), v.minLength(3), v.maxLength(6))

const reference = v.object({
  slope: positive,
  mix: v.tuple([row, row, row]),
  doubt: v.object({
    exposure: notNegative,
    whiteBalance: notNegative,
    slope: v.pipe(finite, v.minValue(1)),
    noise: v.optional(notNegative),
  }),
  chart: v.nullable(
    v.object({
      residual: notNegative,
      worst: notNegative,
      slopeError: notNegative,
      unevenness: notNegative,
    }),
  ),
})

export const whiteV2 = v.variant('kind', [
  v.object({
    kind: v.literal('card'),
    card: v.picklist(['grey', 'white']),
    at: v.nullable(point),
    reference: v.nullable(reference),
  }),
  v.object({
    kind: v.literal('chart'),
    corners: v.nullable(v.tuple([point, point, point, point])),
    found: v.boolean(),
    reference: v.nullable(reference),
  }),
])
