import { leastSquares } from '../geometry/leastSquares'
import type { Point } from '../geometry/Point'
import type { LinearRgb } from '../light/colours'
import type { Patch } from './patches'
import { median } from './robust'

/**
 * What bare skin would look like at the sides, in their own light. The sides of a head curve away from the lamp, so a
 * side compared with the forehead is wrong by a third. Skin that is bare by its colour, wherever on the head, tells
 * how light falls: one shade for all channels follows a + b·u + c·v + d·n over the picture, n = √(1 - u² - v²): the light of one lamp
 * and a room on a ball (Lambert), weighed towards the place that is asked for.
 */
export type BareLight = (x: number, y: number) => LinearRgb

type Question = {
  /** Candidates, and the bare skin that was brushed: linear light. */
  readonly patches: readonly Patch[]
  readonly skin: LinearRgb
  /** Roughness of the brushed skin's patches. */
  readonly roughness: number
  /** Middle of the brushed skin, pixels. */
  readonly skinAt: Point
  /** Where the light is asked for, pixels. */
  readonly near: readonly Point[]
  /** Middle and half breadth of the head, pixels. */
  readonly head: { readonly x: number; readonly y: number; readonly radius: number }
  readonly pixelsPerMm: number
}

/** How far a patch's colour may stray from the brushed skin, as ln of ratios: hair strays down, shine towards grey. */
const stray = { redGreen: [-0.09, 0.3], greenBlue: [-0.16, 0.42] } as const
/** Stubble is rougher than the brushed skin: rougher than this many times its roughness is not bare. */
const roughest = 2.2

/** Patches nearer the question count more: weight falls by 1/e^½ over this many millimetres. */
const nearness = 28
const farWeight = 0.015

/** Residuals beyond this many robust deviations are not skin in the same light (Tukey's biweight, 1974). */
const biweight = 4.685
const rounds = 8

/** Hair only darkens: a patch darker than its neighbours say is this much sooner doubted than a lighter one. */
const shadowDoubt = 2

/**
 * What is expected before any patch is seen: a room's light and a lamp's near the camera on the same ball, meeting the
 * brushed tone where it was brushed. It holds the fit where hair leaves no bare skin near; shares of the light, and the
 * weight of the expectation beside the patches.
 */
const roomLight = 0.45
const expectation = 20

/** Fewer bare patches than this cannot tell a slope. */
const fewest = 14

/** The bare light, or null when too little of the head is bare to tell it. */
export function bareLight({
  patches,
  skin,
  skinAt,
  roughness,
  near,
  head,
  pixelsPerMm,
}: Question): BareLight | null {
  const bare = patches.filter(patch => isBare(patch, skin, roughness))
  if (bare.length < fewest) return null
  const terms = (x: number, y: number) => {
    const [u, v] = [(x - head.x) / head.radius, (y - head.y) / head.radius]
    return [1, u, v, Math.sqrt(Math.max(0.04, 1 - u * u - v * v))]
  }
  const facing = (x: number, y: number) => roomLight + (1 - roomLight) * terms(x, y)[3]
  const expected = near.map(({ x, y }) => facing(x, y) / facing(skinAt.x, skinAt.y))
  const rows = bare.map(({ x, y }) => terms(x, y))
  const reach = 2 * (nearness * pixelsPerMm) ** 2
  const close = bare.map(({ x, y }) => {
    const square = Math.min(...near.map(point => (point.x - x) ** 2 + (point.y - y) ** 2))
    return Math.exp(-square / reach) + farWeight
  })
  const held = expectation / near.length
  const shades = bare.map(({ light }) => (light[0] / skin[0] + light[1] / skin[1] + light[2] / skin[2]) / 3)
  const fit = robustFit(
    [...rows, ...near.map(({ x, y }) => terms(x, y))],
    [...shades, ...expected],
    [...close, ...near.map(() => held)],
  )
  if (!fit) return null
  return (x, y) => {
    const shade = terms(x, y).reduce((sum, term, i) => sum + term * fit[i], 0)
    const kept = Math.min(3, Math.max(0.08, shade))
    return [kept * skin[0], kept * skin[1], kept * skin[2]]
  }
}

function isBare({ light, rough }: Patch, skin: LinearRgb, roughness: number): boolean {
  const redGreen = Math.log(light[0] / light[1]) - Math.log(skin[0] / skin[1])
  const greenBlue = Math.log(light[1] / light[2]) - Math.log(skin[1] / skin[2])
  const within = (value: number, [least, most]: readonly [number, number]) => value > least && value < most
  return (
    rough < roughest * roughness + 0.01 &&
    light[1] > 0.12 * skin[1] &&
    light[1] < 2 * skin[1] &&
    within(redGreen, stray.redGreen) &&
    within(greenBlue, stray.greenBlue)
  )
}

/** Least squares that learns which patches to trust: relative residuals, reweighed a few times. */
function robustFit(rows: number[][], values: number[], close: readonly number[]): number[] | null {
  let trust = close.map((weight, i) => weight / values[i] ** 2)
  for (let round = 0; round < rounds; round++) {
    const fit = leastSquares(rows, values, trust)
    if (!fit) return null
    const residuals = rows.map(
      (row, i) => row.reduce((sum, term, k) => sum + term * fit[k], 0) / values[i] - 1,
    )
    const scale = biweight * Math.max(0.02, 1.4826 * weighedMedian(residuals, close))
    trust = close.map((weight, i) => {
      const r = (residuals[i] > 0 ? shadowDoubt : 1) * (residuals[i] / scale)
      return Math.abs(r) < 1 ? (weight / values[i] ** 2) * (1 - r * r) ** 2 : 0
    })
    if (round === rounds - 1) return fit
  }
  return null
}

/** Median size of the residuals of the nearer half: far patches must not set the tolerance of the near ones. */
function weighedMedian(residuals: readonly number[], close: readonly number[]): number {
  const limit = median(close)
  return median(residuals.filter((_, i) => close[i] >= limit).map(Math.abs))
}
