/**
 * A spectrometer on the skin tells nearly everything that the model wants to know: six fields from a curve.
 *
 * Rule: the least squares of three kinds of leftover: the spectrum's, relative to what was measured; its
 * colour's, because a shade is what the skin is wanted for; and a weak prior's, which keeps finite what the
 * curve leaves open (a skin without blood has no saturation). Walked at 4 nodes; what those miss against 8 is
 * measured on the way and taken off. Units: nm, shares of white.
 */
import { spectrumToLab } from '../light/spectrumToLab'
import { levenbergMarquardt, type Residuals } from './levenbergMarquardt'
import { readSpectrum } from './readSpectrum'
import { reflectanceSlopes } from './reflectanceSlopes'
import { reflectanceSpectrum } from './reflectanceSpectrum'
import type { Skin } from './Skin'
import { pointOf, skinAt, skinFields } from './skinScales'

/** Whether what the surface mirrors is in the reflectance, as an integrating sphere measures it, or not. */
export type SpectrumConvention = { readonly specular: 'included' | 'excluded' }

/** The skin, and its own spectrum at the wavelengths asked for, in the convention of the measured one. */
export type SpectrumFit = { readonly skin: Skin; readonly fitted: number[] }

/** Mirrored by the surface of skin, n = 1.4, for perpendicular light (Fresnel). */
const mirrored = ((1 - 1.4) / (1 + 1.4)) ** 2

/**
 * How far real skin strays from six fields, relative to its reflectance, and how many independent readings its smooth
 * strays amount to from 400 to 700 nm. Stated assumptions.
 */
const stray = 0.03
const independentReadings = 10

/** How closely the colour is wanted, ΔE*ab in each coordinate: a third of what an eye may just see. */
const closeness = 0.35

/** Where a skin is looked for if its spectrum says nothing, and how far from there, on the scales of its fields. */
const usual: Skin = {
  melanin: 0.03,
  blood: 0.01,
  saturation: 0.7,
  scatter: 1.4,
  baseline: 0.1,
  rayleigh: 0.3,
}
const weakCentre = pointOf(usual)
const weakWidth = [2, 1, 1, 0.5, 1.5, 1.2]

/** Step of a coordinate for the slopes of a colour. */
const colourStep = 1e-3

/** A factor of about 7 in a field, one step; a gain that no percentile would notice. */
const walk = { longestMove: 2, enough: 0.02, mostSteps: 40 }

/** From the palest to the darkest people; a fit that starts far off may end in another valley. */
const melaninStarts = [0.01, 0.02, 0.04, 0.08, 0.16, 0.32]

type Measured = { readonly wavelengths: readonly number[]; readonly reflectance: readonly number[] }

/** Colour's leftovers: slopes of L*, a*, b* by carrying the spectrum a little along its own slopes. */
function colourLeftovers(
  { wavelengths, reflectance }: Measured,
  model: readonly number[],
  slopes: readonly (readonly number[])[],
): Residuals {
  const colour = (spectrum: readonly number[]) => {
    const { l, a, b } = spectrumToLab(wavelengths, spectrum)
    return [l / closeness, a / closeness, b / closeness]
  }
  const wanted = colour(reflectance)
  const here = colour(model)
  const beside = skinFields.map((_, field) =>
    colour(model.map((value, i) => value + colourStep * slopes[i][field])),
  )
  return {
    values: here.map((value, i) => value - wanted[i]),
    slopes: here.map((value, i) => beside.map(other => (other[i] - value) / colourStep)),
  }
}

/** Leftovers at a point; `missed` is what 4 nodes miss. All with the surface in. */
function leftovers(measured: Measured, missed: readonly number[], point: readonly number[]): Residuals {
  const { wavelengths, reflectance } = measured
  const solved = wavelengths.map(wavelength => reflectanceSlopes(point, wavelength, 4))
  const model = solved.map((one, i) => one.reflectance + missed[i] + mirrored)
  const slopes = solved.map(one => one.slopes)
  const colour = colourLeftovers(measured, model, slopes)
  const share = Math.sqrt(wavelengths.length / independentReadings) * stray
  const widths = reflectance.map(value => share * Math.max(value, mirrored))
  return {
    values: [
      ...model.map((value, i) => (value - reflectance[i]) / widths[i]),
      ...colour.values,
      ...point.map((value, i) => (value - weakCentre[i]) / weakWidth[i]),
    ],
    slopes: [
      ...slopes.map((row, i) => row.map(slope => slope / widths[i])),
      ...colour.slopes,
      ...weakWidth.map((width, i) => weakWidth.map((_, k) => (i === k ? 1 / width : 0))),
    ],
  }
}

/** The usual skin with as much melanin as comes nearest to the spectrum. */
function nearestStart({ wavelengths, reflectance }: Measured): number[] {
  const starts = melaninStarts.map(melanin => pointOf({ ...usual, melanin }))
  const misses = starts.map(start =>
    reflectanceSpectrum(skinAt(start), wavelengths, { nodes: 4 }).reduce(
      (sum, value, i) => sum + Math.log((value + mirrored) / Math.max(reflectance[i], mirrored)) ** 2,
      0,
    ),
  )
  return starts[misses.indexOf(Math.min(...misses))]
}

/**
 * The skin of a measured spectrum.
 * @param wavelengths nm, rising, 380 to 780; at least six from 400 to 700.
 * @param reflectance as many, 0..1.
 * @throws OpticsError with the value that is not finite, out of range or out of order.
 */
export function fitSkinToSpectrum(
  wavelengths: readonly number[],
  reflectance: readonly number[],
  { specular }: SpectrumConvention,
): SpectrumFit {
  const surface = specular === 'included' ? 0 : mirrored
  const read = readSpectrum(wavelengths, reflectance)
  const measured = { ...read, reflectance: read.reflectance.map(value => value + surface) }
  const from = (start: readonly number[], missed: readonly number[]) =>
    levenbergMarquardt(start, point => leftovers(measured, missed, point), walk)
  const spectrum = (point: readonly number[], nodes: number) =>
    reflectanceSpectrum(skinAt(point), read.wavelengths, { nodes })
  const first = from(
    nearestStart(measured),
    read.wavelengths.map(() => 0),
  )
  const coarse = spectrum(first, 4)
  const point = from(
    first,
    spectrum(first, 8).map((value, i) => value - coarse[i]),
  )
  const skin = skinAt(point)
  const fitted = reflectanceSpectrum(skin, wavelengths).map(value => value + mirrored - surface)
  return { skin, fitted }
}
