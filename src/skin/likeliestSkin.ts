/**
 * Many skins have the same colour; of these the one wanted is the one most like people.
 *
 * Rule: maximum of prior times likelihood by Gauss-Newton steps (Tarantola 2005) in independent widths of the
 * prior, starting from its middle, the colour computed at 4 nodes and 16 wavelengths; what that misses against 8
 * nodes and 10 nm is measured once and taken off. Unit: ΔE*ab.
 */
import type { Lab } from '../light/colours'
import { deltaE76 } from '../light/labDifference'
import { linearRgbToLab } from '../light/linearRgbToLab'
import { spectrumToLinearRgb } from '../light/spectrumToLinearRgb'
import { cholesky, type Matrix } from './cholesky'
import { gainOf } from './gainOf'
import { reflectanceSlopes } from './reflectanceSlopes'
import { reflectanceSpectrum } from './reflectanceSpectrum'
import type { Skin } from './Skin'
import type { SkinPrior } from './SkinPrior'
import { skinAt } from './skinScales'
import { skinWavelengths } from './skinWavelengths'

/** How closely the skin must have the tone, ΔE*ab in each coordinate. */
const closeness = 0.1

const exactly = [closeness ** 2, 0, 0, 0, closeness ** 2, 0, 0, 0, closeness ** 2]

/** Nearer than this no further step is taken, ΔE*ab. */
const nearEnough = 0.15

/** A step no longer than this, in widths of the prior, changes nothing that matters. */
const shortStep = 0.05

/** Longest step in any coordinate, in widths of the prior: the colour is not linear over more. */
const longestStep = 2.5

/**
 * Farthest place in any coordinate, in widths of the prior, and tries to find the colour there: inside its
 * middle 80 % if that can be, else as far as it takes.
 */
const reaches = [
  { farthest: 1.25, mostSteps: 3 },
  { farthest: 12, mostSteps: 8 },
]

/** Step along the slopes of a spectrum for those of its colour, in widths of the prior. */
const probe = 0.01

const fineWavelengths = Array.from({ length: 31 }, (_, i) => 400 + 10 * i)

const difference = (one: Lab, other: Lab) => [one.l - other.l, one.a - other.a, one.b - other.b]

/** A place in widths of the prior, its colour and how that changes with each width. */
type Place = {
  readonly widths: readonly number[]
  readonly colour: Lab
  readonly slopes: readonly number[][]
}

type Reach = (typeof reaches)[number]

type Ground = { readonly mean: readonly number[]; readonly lower: Matrix; readonly surface: number }

const pointAt = ({ mean, lower }: Ground, widths: readonly number[]) =>
  mean.map((value, i) => lower[i].reduce((sum, part, k) => sum + part * widths[k], value))

function colour(wavelengths: readonly number[], spectrum: readonly number[], surface: number): Lab {
  const [r, g, b] = spectrumToLinearRgb(wavelengths, spectrum)
  return linearRgbToLab([r + surface, g + surface, b + surface])
}

function placeAt(ground: Ground, widths: readonly number[]): Place {
  const point = pointAt(ground, widths)
  const solved = skinWavelengths.map(wavelength => reflectanceSlopes(point, wavelength, 4))
  const look = (spectrum: number[]) => colour(skinWavelengths, spectrum, ground.surface)
  const here = look(solved.map(({ reflectance }) => reflectance))
  const slopes = widths.map((_, k) => {
    const along = ground.lower.map(row => row[k] ?? 0)
    const beside = solved.map(({ reflectance, slopes }) =>
      slopes.reduce((sum, slope, i) => sum + probe * slope * along[i], reflectance),
    )
    return difference(look(beside), here).map(change => change / probe)
  })
  return { widths, colour: here, slopes }
}

/**
 * The likeliest place whose colour, by the slopes, is `gap` away from here. A coordinate that would leave the
 * range is held at its end, and the others make up for it.
 */
function likeliest({ widths, slopes }: Place, gap: readonly number[], farthest: number): number[] {
  const held = widths.map((): number | null => null)
  for (let round = 0; ; round++) {
    const free = slopes.map((slope, i) => (held[i] === null ? slope : [0, 0, 0]))
    const missing = gap.map((part, k) =>
      widths.reduce((sum, value, i) => sum + (value - (held[i] ?? 0)) * slopes[i][k], part),
    )
    const wanted = gainOf(free, exactly).map(
      (gain, i) => held[i] ?? gain.reduce((sum, value, k) => sum + value * missing[k], 0),
    )
    const outside = wanted.findIndex(value => Math.abs(value) > farthest)
    if (outside < 0 || round === widths.length) return wanted
    held[outside] = Math.sign(wanted[outside]) * farthest
  }
}

/** Minus twice the logarithm of prior times likelihood, but for a constant. */
const unlikeliness = ({ widths, colour }: Place, target: Lab) =>
  (deltaE76(colour, target) / closeness) ** 2 + widths.reduce((sum, width) => sum + width ** 2, 0)

/**
 * Walks to the likeliest place within reach whose colour is the target, or comes nearest. A step that would lead
 * away is halved, and so are those after it: near the ends of saturation and Rayleigh share the slopes turn so fast that
 * whole steps would swing from one side to the other, each farther out.
 */
function walk(ground: Ground, start: Place, target: Lab, { farthest, mostSteps }: Reach): Place {
  let place = start
  let share = 1
  for (let step = 0; step < mostSteps; step++) {
    const wanted = likeliest(place, difference(target, place.colour), farthest)
    const longest = Math.max(...wanted.map((value, i) => Math.abs(value - place.widths[i])))
    if (longest < shortStep) break
    const part = share * Math.min(1, longestStep / longest)
    const next = placeAt(
      ground,
      place.widths.map((value, i) => value + part * (wanted[i] - value)),
    )
    if (unlikeliness(next, target) < unlikeliness(place, target)) place = next
    else share /= 2
  }
  return place
}

/** The same, first near and then far. */
function seek(ground: Ground, start: Place, target: Lab): Place {
  let place = start
  for (const reach of reaches) {
    place = walk(ground, place, target, reach)
    if (deltaE76(place.colour, target) < nearEnough) break
  }
  return place
}

/** Scatter factors within which dots are known at every wavelength; no measured person comes near either end. */
const knownScatter = { least: 0.3, most: 3 }

const known = (skin: Skin): Skin => ({
  ...skin,
  scatter: Math.min(knownScatter.most, Math.max(knownScatter.least, skin.scatter)),
})

/**
 * The likeliest skin that has a colour; where no skin has it, the nearest the model reaches.
 * @param target L*a*b* of the skin, surface in. @param surface share of white.
 */
export function likeliestSkin(target: Lab, surface: number, { mean, covariance }: SkinPrior): Skin {
  const ground = { mean, lower: cholesky(covariance), surface }
  const usual = placeAt(
    ground,
    mean.map(() => 0),
  )
  const first = seek(ground, usual, target)
  const spectrum = reflectanceSpectrum(skinAt(pointAt(ground, first.widths)), fineWavelengths)
  const missed = difference(colour(fineWavelengths, spectrum, surface), first.colour)
  const [l, a, b] = [target.l - missed[0], target.a - missed[1], target.b - missed[2]]
  return known(skinAt(pointAt(ground, seek(ground, first, { l, a, b }).widths)))
}
