/**
 * How much a tone leaves open: everybody in the crowd whose colour the camera could have turned into this tone
 * may be the one.
 *
 * Rule: each of the crowd counts by the prior and by how likely the camera's errors are that lie between its
 * colour and the tone; the spread is the middle 80 % by that count (importance sampling, see `priorWeights`).
 */
import type { LinearRgb } from '../light/colours'
import { type CameraUncertainty, cameraSpread, logarithms } from './cameraSpread'
import { cholesky, type Matrix } from './cholesky'
import { crowd } from './crowd'
import { crowdUnder } from './crowdUnder'
import { priorWeights } from './priorWeights'
import type { SkinPrior } from './SkinPrior'
import { fieldAt, type SkinField, skinFields } from './skinScales'
import { studentDensity } from './studentDensity'
import { type Range, type Ranked, ranked, weightedRange } from './weightedRange'

export type ToneSpread = {
  /** Of each field of the skin. */
  readonly spread: Readonly<Record<SkinField, Range>>
  /** Of the OKLab of the skin itself, surface in, as a faultless camera would see it. */
  readonly tone: Readonly<Record<'l' | 'a' | 'b', Range>>
}

let fields: Readonly<Record<SkinField, Ranked>> | null = null

function rankedFields(): Readonly<Record<SkinField, Ranked>> {
  const { coordinates } = crowd()
  fields ??= Object.fromEntries(skinFields.map((field, i) => [field, ranked(coordinates[i])])) as Record<
    SkinField,
    Ranked
  >
  return fields
}

/** Squared distance of each of the crowd from the tone, in units of the camera's covariance. */
function distances(light: Float64Array, tone: readonly number[], lower: Matrix): Float64Array {
  const [[a], [b, c], [d, e, f]] = lower
  return Float64Array.from({ length: light.length / 3 }, (_, n) => {
    const red = (tone[0] - light[3 * n]) / a
    const green = (tone[1] - light[3 * n + 1] - b * red) / c
    const blue = (tone[2] - light[3 * n + 2] - d * red - e * green) / f
    return red * red + green * green + blue * blue
  })
}

/** @param tone linear sRGB of the sampled skin, surface in. @param surface share of white. */
export function toneSpread(
  tone: LinearRgb,
  {
    surface,
    camera,
    prior,
  }: { readonly surface: number; readonly camera: CameraUncertainty; readonly prior: SkinPrior },
): ToneSpread {
  const { light, oklab } = crowdUnder(surface)
  const away = distances(light, logarithms(tone), cholesky(cameraSpread(tone, camera)))
  const likely = priorWeights(prior).map((weight, n) => weight + studentDensity(away[n], tone.length))
  const most = likely.reduce((one, other) => Math.max(one, other))
  const weights = likely.map(value => Math.exp(value - most))
  const columns = rankedFields()
  const field = (name: SkinField): Range => {
    const [low, high] = weightedRange(columns[name], weights)
    return [fieldAt(name, low), fieldAt(name, high)]
  }
  return {
    spread: {
      melanin: field('melanin'),
      blood: field('blood'),
      saturation: field('saturation'),
      scatter: field('scatter'),
      baseline: field('baseline'),
      rayleigh: field('rayleigh'),
    },
    tone: {
      l: weightedRange(oklab.l, weights),
      a: weightedRange(oklab.a, weights),
      b: weightedRange(oklab.b, weights),
    },
  }
}
