import type { Remark } from '../../geometry/Remark'
import { chartSize } from './chartLayout'
import { chartReference, greyRow } from './chartReference'
import { luminance } from './fitColours'
import type { SeenPatch } from './readPatches'
import { type Straightened, straighten } from './straighten'

/** A patch further than this from its published colour, ΔE2000, while the others fit, is not itself: something lies on it. */
const farOff = 15

/** Robust standard deviation within a printed patch, in steps of 255: noise and JPEG stay below, an edge does not. */
const mostUneven = 12

/** Colours that may be clipped and left out: some lie outside sRGB, or near its edge in warm light. */
const mostClipped = { light: 4, dark: 9 }

/** Colours that may be covered and left out. */
const mostOff = 2

/** Above this mean ΔE2000 it is no chart, or no light a correction could be taken from. */
const mostResidual = 8

/** Each grey must be darker than the one before it by this share of its light at least. */
const leastStep = 0.05

/** Beyond these a photo was not made by a camera for looking at. */
const slopes = { least: 0.5, most: 2 }

/** Half a chart tells little of how light falls: a few turns are all it is worth. */
const turnsForHalf = 4

/** Fewer patches than this that fit among themselves do not make half a chart. */
const leastHalf = 9

export const namesOf = (which: readonly boolean[]) =>
  chartReference.flatMap(({ name }, i) => (which[i] ? [name] : [])).join(', ')

const isGrey = (i: number) => greyRow.includes(i)

/**
 * @returns `white/chart-clipped` { patches } where the camera lost the light of the greys or of many colours,
 *   `white/chart-dark` { patches } where their dark; null when enough is left
 */
export function clippedRefusal(patches: readonly SeenPatch[]): Remark | null {
  const light = patches.map(({ clipped }) => clipped === 'light')
  if (tooMany(light, mostClipped.light))
    return { code: 'white/chart-clipped', values: { patches: namesOf(light) } }
  const dark = patches.map(({ clipped }) => clipped === 'dark')
  if (tooMany(dark, mostClipped.dark)) return { code: 'white/chart-dark', values: { patches: namesOf(dark) } }
  return null
}

/**
 * @param ways the patches in every way up: half a chart may have been taken for another
 * @returns why this chart cannot be relied on: `white/not-a-chart`, `white/chart-covered` { patches },
 *   `white/chart-greys`, `white/tone-curve` { slope }, `white/chart-residual` { residual }; null when it can
 */
export function chartRefusal(
  patches: readonly SeenPatch[],
  fit: Straightened,
  ways: readonly (readonly SeenPatch[])[],
): Remark | null {
  const off = notThemselves(patches, fit)
  if (tooMany(off, mostOff)) return hidden(ways)
  if (!greysFall(fit)) return { code: 'white/chart-greys', values: {} }
  if (!(fit.slope >= slopes.least && fit.slope <= slopes.most))
    return { code: 'white/tone-curve', values: { slope: fit.slope } }
  const residual = meanOf(fit.differences)
  return residual > mostResidual ? { code: 'white/chart-residual', values: { residual } } : null
}

/** Patches that something lies on, by their colour or by their unevenness. */
export function notThemselves(patches: readonly SeenPatch[], { differences }: Straightened): boolean[] {
  return patches.map(({ uneven }, i) => uneven > mostUneven || differences[i] > farOff)
}

export const meanOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length

function tooMany(which: readonly boolean[], mostColours: number): boolean {
  return which.some((is, i) => is && isGrey(i)) || which.filter(is => is).length > mostColours
}

function greysFall({ lights }: Straightened): boolean {
  const greys = greyRow.map(i => luminance(lights[i]))
  return greys.every((light, i) => i === 0 || light < (1 - leastStep) * greys[i - 1])
}

/** A part of a chart that fits among itself, the rest not: half covered. Else these corners hold no chart. */
function hidden(ways: readonly (readonly SeenPatch[])[]): Remark {
  const best = ways
    .flatMap(patches => halves.map(half => agreeing(patches, half)))
    .reduce((one, other) => (count(other) > count(one) ? other : one))
  if (count(best) < leastHalf) return { code: 'white/not-a-chart', values: {} }
  return { code: 'white/chart-covered', values: { patches: namesOf(best.map(fits => !fits)) } }
}

const count = (which: readonly boolean[]) => which.filter(is => is).length

const halves = [
  (column: number) => column < chartSize.columns / 2,
  (column: number) => column >= chartSize.columns / 2,
  (_: number, row: number) => row < chartSize.rows / 2,
  (_: number, row: number) => row >= chartSize.rows / 2,
].map(inside =>
  chartReference.map((_, i) => inside(i % chartSize.columns, Math.floor(i / chartSize.columns))),
)

/** Patches that agree with this half of the chart once its own colours were fitted. */
function agreeing(patches: readonly SeenPatch[], half: readonly boolean[]): boolean[] {
  const fit = straighten(
    patches.map(({ light }) => light),
    half,
    turnsForHalf,
  )
  return patches.map((_, i) => fit !== null && fit.differences[i] < farOff / 2)
}
