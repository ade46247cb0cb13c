/**
 * A share cannot leave 0..1 and a factor cannot fall below 0: on a scale of its own each field of a skin may
 * be any number, and people spread about evenly to both sides.
 *
 * Rule: logit for shares, natural logarithm for factors.
 */
import type { Skin } from './Skin'

/** The fields in the order of a point's coordinates. */
export const skinFields = ['melanin', 'blood', 'saturation', 'scatter', 'baseline', 'rayleigh'] as const

export type SkinField = (typeof skinFields)[number]

type Scale = { readonly to: (value: number) => number; readonly from: (coordinate: number) => number }

const logit: Scale = {
  to: share => Math.log(share / (1 - share)),
  from: coordinate => 1 / (1 + Math.exp(-coordinate)),
}
const logarithm: Scale = { to: Math.log, from: Math.exp }

const scales: Record<SkinField, Scale> = {
  melanin: logit,
  blood: logit,
  saturation: logit,
  scatter: logarithm,
  baseline: logarithm,
  rayleigh: logit,
}

/** A field's value at a coordinate of its scale. */
export const fieldAt = (field: SkinField, coordinate: number): number => scales[field].from(coordinate)

/** The coordinate of a field's value; infinite for a share of 0 or 1. */
export const coordinateOf = (field: SkinField, value: number): number => scales[field].to(value)

/** The skin at a point, six coordinates in the order of `skinFields`. */
export function skinAt(point: ArrayLike<number>): Skin {
  const [melanin, blood, saturation, scatter, baseline, rayleigh] = skinFields.map((field, i) =>
    scales[field].from(point[i]),
  )
  return { melanin, blood, saturation, scatter, baseline, rayleigh }
}

/** The point of a skin; infinite coordinates where a share is 0 or 1. */
export const pointOf = (skin: Skin): number[] => skinFields.map(field => scales[field].to(skin[field]))
