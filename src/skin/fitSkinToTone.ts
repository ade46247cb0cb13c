/**
 * A sampled tone says which skin this is: the most usual skin that has just this colour.
 *
 * Rule: maximum of prior times likelihood by Gauss-Newton steps (Tarantola 2005), the colour computed at 4
 * nodes and 16 wavelengths; what that misses against 8 nodes and 10 nm is measured once and taken off. The
 * spread is that of the linearised posterior with the camera's uncertainty in it (Laplace). Units: OKLab in;
 * the surface's share of white is neutral light on top of the skin's.
 */
import type { Lab, LinearRgb, Oklab } from '../light/colours'
import { deltaE76 } from '../light/labDifference'
import { linearRgbToLab } from '../light/linearRgbToLab'
import { oklabToLinearRgb } from '../light/oklabToLinearRgb'
import { spectrumToLinearRgb } from '../light/spectrumToLinearRgb'
import { type CameraUncertainty, cameraSpread, unknownCamera } from './cameraSpread'
import { deviationsAfter, gainOf } from './posterior'
import { reflectanceSpectrum } from './reflectanceSpectrum'
import type { Skin } from './Skin'
import { type SkinField, skinAt, skinField, skinFields } from './skinPrior'
import { skinWavelengths } from './skinWavelengths'

export type ToneFitOptions = {
  /** Light mirrored by the surface, share of white, 0..0.2; 0.03 if left out. */
  readonly surface?: number
  /** How well the camera is known; not at all if left out. */
  readonly camera?: CameraUncertainty
}

/** The likeliest skin, and for each of its fields the 10th and 90th percentile. */
export type ToneFit = {
  readonly skin: Skin
  readonly spread: Readonly<Record<SkinField, readonly [p10: number, p90: number]>>
}

/** How closely the skin must have the tone, ΔE*ab in each coordinate. */
const closeness = 0.1

const exactly = [closeness ** 2, 0, 0, 0, closeness ** 2, 0, 0, 0, closeness ** 2]

const mostSteps = 8

/** Nearer than this no further step is taken, ΔE*ab. */
const nearEnough = 0.15

/** Longest step in any coordinate, in widths of the prior: the colour is not linear over more. */
const longestStep = 1.5

/** Farthest point in any coordinate, in widths of the prior. */
const farthest = 6

/** Step for slopes, in widths of the prior. */
const probe = 0.05

/** Standard normal deviation of the 90th percentile. */
const percentile90 = 1.2816

const fineWavelengths = Array.from({ length: 41 }, (_, i) => 380 + 10 * i)

const difference = (one: Lab, other: Lab) => [one.l - other.l, one.a - other.a, one.b - other.b]

function colour(skin: Skin, surface: number, wavelengths: readonly number[], nodes: number): Lab {
  const [r, g, b] = spectrumToLinearRgb(wavelengths, reflectanceSpectrum(skin, wavelengths, { nodes }))
  return linearRgbToLab([r + surface, g + surface, b + surface])
}

type Look = (point: readonly number[]) => Lab

function slopesAt(point: readonly number[], here: Lab, look: Look): number[][] {
  return point.map((_, i) => {
    const beside = point.map((value, k) => (k === i ? value + probe : value))
    return difference(look(beside), here).map(change => change / probe)
  })
}

/**
 * The likeliest point whose colour, by the slopes, is `gap` away from here. A coordinate that would leave the
 * range is held at its end, and the others make up for it.
 */
function likeliest(point: readonly number[], gap: readonly number[], slopes: readonly number[][]): number[] {
  const held = point.map((): number | null => null)
  for (let round = 0; ; round++) {
    const free = slopes.map((slope, i) => (held[i] === null ? slope : [0, 0, 0]))
    const missing = gap.map((part, k) =>
      point.reduce((sum, value, i) => sum + (value - (held[i] ?? 0)) * slopes[i][k], part),
    )
    const wanted = gainOf(free, exactly).map(
      (gain, i) => held[i] ?? gain.reduce((sum, value, k) => sum + value * missing[k], 0),
    )
    const outside = wanted.findIndex(value => Math.abs(value) > farthest)
    if (outside < 0 || round === point.length) return wanted
    held[outside] = Math.sign(wanted[outside]) * farthest
  }
}

/** Walks from a point to the likeliest one whose colour is the target. */
function walk(start: readonly number[], target: Lab, look: Look): { point: number[]; slopes: number[][] } {
  let point = [...start]
  let here = look(point)
  let slopes = slopesAt(point, here, look)
  for (let step = 0; step < mostSteps; step++) {
    const wanted = likeliest(point, difference(target, here), slopes)
    const longest = Math.max(...wanted.map((value, i) => Math.abs(value - point[i])))
    const part = Math.min(1, longestStep / longest)
    point = point.map((value, i) => value + part * (wanted[i] - value))
    here = look(point)
    slopes = slopesAt(point, here, look)
    if (longest < probe && deltaE76(here, target) < nearEnough) break
  }
  return { point, slopes }
}

function checked(tone: Oklab, surface: number): LinearRgb {
  for (const [name, value] of Object.entries({ l: tone.l, a: tone.a, b: tone.b }))
    if (!Number.isFinite(value)) throw new RangeError(`tone ${name} is ${value}`)
  if (!(surface >= 0 && surface <= 0.2)) throw new RangeError(`surface is ${surface}`)
  return oklabToLinearRgb(tone)
}

/**
 * The likeliest skin of a sampled tone. A tone that no skin has gives the nearest the model reaches.
 * @param tone OKLab of the sampled skin, shine trimmed, light from the surface still in it.
 * @throws RangeError for a tone that is not finite or a surface share outside 0..0.2.
 */
export function fitSkinToTone(tone: Oklab, options: ToneFitOptions = {}): ToneFit {
  const { surface = 0.03, camera = unknownCamera } = options
  const linear = checked(tone, surface)
  const target = linearRgbToLab(linear)
  const look: Look = point => colour(skinAt(point), surface, skinWavelengths, 4)
  const first = walk(
    skinFields.map(() => 0),
    target,
    look,
  )
  const missed = difference(colour(skinAt(first.point), surface, fineWavelengths, 8), look(first.point))
  const corrected = { l: target.l - missed[0], a: target.a - missed[1], b: target.b - missed[2] }
  const { point, slopes } = walk(first.point, corrected, look)
  const deviations = deviationsAfter(slopes, cameraSpread(linear, camera))
  const spread = Object.fromEntries(
    skinFields.map((field, i) => {
      const reach = percentile90 * deviations[i]
      return [field, [skinField(field, point[i] - reach), skinField(field, point[i] + reach)]]
    }),
  ) as Record<SkinField, [number, number]>
  return { skin: skinAt(point), spread }
}
