import * as v from 'valibot'

/**
 * A plan as version 1 wrote it. Frozen: it imports no type of a room, so that a room may change while old plans still
 * open. A change to what is saved is a new version beside this one and a step upward in `migrations`.
 */
const finite = v.pipe(v.number(), v.finite())
const positive = v.pipe(finite, v.gtValue(0))
const notNegative = v.pipe(finite, v.minValue(0))
const fraction = v.pipe(finite, v.minValue(0), v.maxValue(1))
const pixels = v.pipe(v.number(), v.integer(), v.minValue(1))
const uint32 = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1))
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

const point = v.object({ x: finite, y: finite })
const lab = v.object({ l: finite, a: finite, b: finite })
const stroke = v.object({ points: v.array(point), radius: positive })
const temple = v.object({ lateral: finite, height: finite })

const photo = v.object({
  digest: sha256,
  width: pixels,
  height: pixels,
  name: v.optional(v.string()),
  view: v.picklist(['front', 'top', 'left', 'right', 'back', 'close-up']),
  sample: v.optional(v.string()),
})

const scale = v.object({
  kind: v.picklist(['assumed', 'points', 'sample']),
  pixelsPerMm: positive,
  points: v.optional(v.tuple([point, point])),
  millimetres: v.optional(positive),
})

const planeMap = v.object({ kind: v.literal('plane'), pixelsPerMm: positive, x0: finite, y0: finite })

const headMap = v.object({
  kind: v.literal('head'),
  pixelsPerMm: positive,
  centre: point,
  semiAxes: v.object({ x: positive, y: positive, z: positive }),
  yaw: finite,
  pitch: finite,
  roll: finite,
})

const skin = v.object({
  melanin: fraction,
  blood: fraction,
  saturation: fraction,
  scatter: positive,
  baseline: notNegative,
  rayleigh: fraction,
})

const choice = v.object({
  pigment: v.string(),
  bottle: v.object({ carbon: notNegative, red: notNegative, yellow: notNegative, brown: notNegative }),
  dilution: notNegative,
  depth: positive,
  radius: positive,
  thickness: positive,
  density: notNegative,
  healed: v.object({ light: lab, likely: lab, dark: lab }),
  deltaE: notNegative,
  target: v.tuple([finite, finite, finite]),
  skin,
})

const hairline = v.object({
  centre: finite,
  leftTemple: temple,
  rightTemple: temple,
  symmetric: v.boolean(),
  seed: uint32,
})

export const planV1 = v.object({
  photo: v.nullable(photo),
  scale: v.nullable(scale),
  map: v.nullable(v.variant('kind', [planeMap, headMap])),
  glabella: v.nullable(point),
  skinStrokes: v.array(stroke),
  hairStrokes: v.array(stroke),
  sideLength: v.picklist(['razor', '0', '0.5', '1', 'longer']),
  depth: positive,
  choice: v.nullable(choice),
  hairline: v.nullable(hairline),
  edge: v.pipe(finite, v.minValue(0), v.maxValue(100)),
  density: notNegative,
  seed: uint32,
})
