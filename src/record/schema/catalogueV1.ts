import * as v from 'valibot'

/**
 * A catalogue as version 1 writes it, in the vault and in a file. Frozen once an app that writes it has been handed
 * out. Numbers are only checked to be numbers: what they may be is for `checkCatalogue` to say, row by row.
 */
const lab = v.object({ l: v.number(), a: v.number(), b: v.number() })
const drawn = { dilution: v.number(), film: v.number() }

const swatch = v.union([
  v.object({ ...drawn, lab }),
  v.object({ ...drawn, wavelengths: v.array(v.number()), reflectance: v.array(v.number()) }),
])

const lot = v.object({ number: v.string(), expiry: v.string(), opened: v.optional(v.string()) })

const healed = v.object({
  skin: lab,
  healed: lab,
  dilution: v.number(),
  depth: v.number(),
  radius: v.number(),
  density: v.number(),
})

/** One pigment; what it has beyond these fields is not read. */
export const pigmentV1 = v.object({
  name: v.string(),
  maker: v.optional(v.string()),
  carbon: v.number(),
  red: v.number(),
  yellow: v.number(),
  brown: v.number(),
  dilutions: v.array(v.number()),
  swatch: v.optional(swatch),
  lots: v.optional(v.array(lot)),
  healed: v.optional(v.array(healed)),
})

/** The whole, its pigments not yet looked at. */
export const catalogueV1 = v.object({
  version: v.literal(1),
  way: v.picklist(['ml', 'drops', 'parts']),
  dropsPerMl: v.pipe(v.number(), v.finite(), v.gtValue(0)),
  pigments: v.array(v.unknown()),
})
