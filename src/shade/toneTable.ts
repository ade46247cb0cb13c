import { pchipSlopes } from '../light/pchip'
import { buriedPlace } from '../skin/buriedPlace'
import { crowdedDarkening } from '../skin/crowdedDarkening'
import { dotArea } from '../skin/dotArea'
import type { Skin } from '../skin/Skin'
import { densities, radii } from './dotChoices'
import { wavelengths } from './wavelengths'

/** Light kept by a field, R / R_bare at `wavelengths`; `size` is an index into `radii`, `crowd` into `densities`. */
export type ToneOf = (size: number, crowd: number) => Float64Array

/** Mean tones of fields of dots at one depth in one skin, for any strength, without following light again. */
export type ToneTable = {
  /** mm, of the dots' centres. */
  readonly depth: number
  /** mm. */
  readonly thickness: number
  /**
   * One array serves every answer of one question: read it before asking for the next.
   * @param absorption added inside the dots at `wavelengths`, 1/mm
   */
  readonly tones: (absorption: readonly number[]) => ToneOf
}

/** Where strengths turn from even steps to even ratios, 1/mm. */
const weak = 0.25

/** Strengths computed, 1/mm: 0, 0.25, 0.75 … 256; a dot of 0.3 mm is opaque long before the end. */
const strengths: readonly number[] = Array.from({ length: 11 }, (_, step) => weak * (2 ** step - 1))

/** Place among the strengths: the computed ones stand at whole numbers. */
const placeOf = (strength: number) => Math.log2(1 + strength / weak)

const last = strengths.length - 1
const evenSteps = new Float64Array(last).fill(1)

/** Numbers for each strength: the light kept and its slope. */
const width = 2

const perSpectrum = wavelengths.length * strengths.length * width

const startOf = (size: number, crowd: number, wave: number) =>
  (size * densities.length + crowd) * perSpectrum + wave * strengths.length * width

/** Light kept and its slope over the strengths, for every size, crowd and wavelength. */
function computeCurves(skin: Skin, depth: number, thickness: number): Float64Array {
  const curves = new Float64Array(radii.length * densities.length * perSpectrum)
  const kept = new Float64Array(strengths.length)
  wavelengths.forEach((wavelength, wave) => {
    const layer = buriedPlace(skin, wavelength, { depth, thickness })
    radii.forEach((radius, size) => {
      const dots = strengths.map(absorption => ({
        radius,
        area: dotArea({ radius, depth, thickness, absorption }, skin, wavelength),
        limit: layer.contrast(absorption),
      }))
      densities.forEach((density, crowd) => {
        dots.forEach((dot, step) => {
          kept[step] = dot.area > 0 ? 1 - crowdedDarkening(dot, density) : 1
        })
        const slopes = pchipSlopes(evenSteps, kept)
        const start = startOf(size, crowd, wave)
        for (let step = 0; step < strengths.length; step++) {
          curves[start + width * step] = kept[step]
          curves[start + width * step + 1] = slopes[step]
        }
      })
    })
  })
  return curves
}

/**
 * Thousands of mixtures are weighed for one suggestion, but light needs to be followed only for a few strengths: what
 * a field takes rises smoothly with strength. Monotone between the strengths computed (PCHIP) and held beyond them, so
 * that more pigment is never lighter.
 *
 * @param depth where the dots lie, mm to the centre
 */
export function toneTable({
  skin,
  depth,
  thickness,
}: {
  skin: Skin
  depth: number
  thickness: number
}): ToneTable {
  const curves = computeCurves(skin, depth, thickness)
  const tones = (absorption: readonly number[]): ToneOf => {
    const count = absorption.length
    const steps = new Int32Array(count)
    const weights = new Float64Array(4 * count)
    absorption.forEach((strength, wave) => {
      const place = Math.min(last, placeOf(strength))
      const step = Math.min(last - 1, Math.floor(place))
      const t = place - step
      const u = 1 - t
      steps[wave] = width * step
      weights.set([u * u * (1 + 2 * t), t * u * u, t * t * (3 - 2 * t), -t * t * u], 4 * wave)
    })
    const kept = new Float64Array(count)
    return (size, crowd) => {
      for (let wave = 0; wave < count; wave++) {
        const at = startOf(size, crowd, wave) + steps[wave]
        const weight = 4 * wave
        kept[wave] =
          weights[weight] * curves[at] +
          weights[weight + 1] * curves[at + 1] +
          weights[weight + 2] * curves[at + 2] +
          weights[weight + 3] * curves[at + 3]
      }
      return kept
    }
  }
  return { depth, thickness, tones }
}
