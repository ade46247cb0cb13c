import type { Point } from '../../geometry/Point'
import { isConvex, type Quadrilateral } from '../../geometry/quadrilateral'
import type { Remark } from '../../geometry/Remark'
import type { LinearRgb } from '../../light/colours'
import { deltaE2000 } from '../../light/labDifference'
import { linearRgbToLab } from '../../light/linearRgbToLab'
import type { Pixels } from '../../photo/Pixels'
import { chartDoubt } from './chartDoubt'
import { orders, walks } from './chartLayout'
import { chartReference } from './chartReference'
import { chartRefusal, clippedRefusal, meanOf, namesOf, notThemselves } from './chartRefusal'
import { differences, fitColours, heldOut } from './fitColours'
import { readPatches, type SeenPatch } from './readPatches'
import { type Straightened, straighten } from './straighten'
import { mixed, type WhiteReference } from './WhiteReference'

/** A chart that was read: what it says of the photo, and its patches for a person to look at. */
export type ChartReading = {
  readonly reference: WhiteReference
  /** In the order of `chartReference`: middle and edge in photo pixels, corrected linear light. */
  readonly patches: readonly { readonly at: Point; readonly side: number; readonly light: LinearRgb }[]
  readonly warnings: readonly Remark[]
}

/** Patches with shorter edges, px, leave too few places inside that the lens has not blurred. */
const shortest = 8

/** The roots must improve colours they have not seen by this factor, or the plain mix stands. */
const worthRoots = 0.95

/** Light uneven by more than this share over the chart is said. */
const even = 0.15

/** Above this mean ΔE2000 the fit is rough, and said to be. */
const rough = 4

/** Ways up differ by so much that a first look tells them apart. */
const turnsToCompare = 2

/**
 * Reads a 24-patch chart by the outer corners of its four corner patches, whichever way up it is held, mirrored too.
 *
 * @param corners photo pixels, in the order of a walk round the chart
 * @returns what it says, or why it says nothing: `white/corners-crossed`, `white/chart-small` { pixels, least } or one of
 *   `chartRefusal`'s. Warnings: `white/left-out` { patches }, `white/uneven-light` { percent }, `white/chart-rough`.
 */
export function readChart(pixels: Pixels, corners: Quadrilateral): ChartReading | Remark {
  if (!isConvex(corners)) return { code: 'white/corners-crossed', values: {} }
  const ways = walks(corners).flatMap(walk => {
    const patches = readPatches(pixels, walk)
    return orders.map(order => order.map(place => patches[place]))
  })
  const patches = bestWay(ways)
  const side = Math.min(...patches.map(patch => patch.side))
  if (side < shortest)
    return { code: 'white/chart-small', values: { pixels: Math.floor(side), least: shortest } }
  const seen = patches.map(({ light }) => light)
  const unclipped = patches.map(({ clipped }) => clipped === 'no')
  const clipped = clippedRefusal(patches)
  if (clipped) return clipped
  const first = straighten(seen, unclipped)
  if (!first) return { code: 'white/not-a-chart', values: {} }
  const refusal = chartRefusal(patches, first, ways)
  if (refusal) return refusal
  const off = notThemselves(patches, first)
  const use = unclipped.map((counts, i) => counts && !off[i])
  return reading(patches, use, straighten(seen, use) ?? first)
}

/** The way up in which the patches come nearest to their published colours. */
function bestWay(ways: readonly (readonly SeenPatch[])[]): readonly SeenPatch[] {
  return ways
    .map(patches => {
      const fit = straighten(
        patches.map(({ light }) => light),
        patches.map(({ clipped }) => clipped === 'no'),
        turnsToCompare,
      )
      return { patches, off: fit ? meanOf(fit.differences) : Infinity }
    })
    .reduce((best, way) => (way.off < best.off ? way : best)).patches
}

function reading(patches: readonly SeenPatch[], use: readonly boolean[], fit: Straightened): ChartReading {
  const { lights, slope, slopeError, fall } = fit
  const unseen = [false, true].map(roots => heldOut(lights, use, roots))
  const [plain, rooted] = unseen.map(colours =>
    meanOf(use.flatMap((counts, i) => (counts ? [missed(colours[i], i)] : []))),
  )
  const roots = rooted < worthRoots * plain
  const mix = (roots && fitColours(lights, use, true)) || fit.mix
  const off = differences(lights, mix)
  const unevenness = Math.exp(Math.abs(fall[0]) + Math.abs(fall[1])) - 1
  const chart = { residual: meanOf(off), worst: Math.max(...off), slopeError, unevenness }
  const known = patches.map(({ clipped }) => clipped === 'no')
  const reference = { slope, mix, doubt: chartDoubt(unseen[roots ? 1 : 0], known, fit), chart }
  return {
    reference,
    patches: patches.map(({ at, side }, i) => ({ at, side, light: mixed(mix, lights[i]) })),
    warnings: warningsOf(patches, use, reference),
  }
}

const missed = (light: LinearRgb, i: number) => deltaE2000(linearRgbToLab(light), chartReference[i].lab)

/** A colour at the dark end lies outside what sRGB holds, as cyan does: nothing is wrong, and nothing is said. */
function warningsOf(
  patches: readonly SeenPatch[],
  use: readonly boolean[],
  { chart }: { readonly chart: NonNullable<WhiteReference['chart']> },
): Remark[] {
  const warnings: Remark[] = []
  const out = use.map((counts, i) => !counts && patches[i].clipped !== 'dark')
  if (out.includes(true)) warnings.push({ code: 'white/left-out', values: { patches: namesOf(out) } })
  if (chart.unevenness > even)
    warnings.push({ code: 'white/uneven-light', values: { percent: Math.round(100 * chart.unevenness) } })
  if (chart.residual > rough) warnings.push({ code: 'white/chart-rough', values: {} })
  return warnings
}
