/**
 * One scattering level of the table: photons are followed through it once, and each path answers for every dot in every
 * skin. Units: mm, 1/mm.
 */
import {
  dermisAxis,
  epidermisAxis,
  radiusAxis,
  scatteringAxis,
  strengthAxis,
  thicknessAxis,
  topAxis,
} from '../../skin/tables/dotAxes'
import { blurredWidth, coreEnd, ringEdges } from '../../skin/tables/dotKnots'
import { emptyPath, followPhoton, surviving } from '../monteCarlo/followPhoton'
import { seededRandom } from '../monteCarlo/seededRandom'
import { DiscTally } from './discTally'
import { scatteringLevel } from './scatteringLevel'

/** What was counted at one level. */
export type LevelCount = {
  readonly reducedScattering: number
  readonly photons: number
  /** Light given back by the bare skin, summed over photons, for each absorption (epidermis slowest). */
  readonly bare: Float64Array
  /** One for each dot: top slowest, then thickness, then radius. */
  readonly dots: readonly Float64Array[]
}

/** Every pair of absorptions of epidermis and dermis, the epidermis' changing slowest. */
export const absorptionPairs = epidermisAxis.nodes.flatMap(epidermis =>
  dermisAxis.nodes.map(dermis => [epidermis, dermis] as const),
)

/** The axes that are counted along, in the order of the tables. */
export const countedAxes = [
  scatteringAxis,
  dermisAxis,
  topAxis,
  thicknessAxis,
  epidermisAxis,
  radiusAxis,
  strengthAxis,
]

/** Index of a dot among those counted at a level, from the indices of its top, thickness and radius. */
export function dotIndex(top: number, thickness: number, radius: number): number {
  return (top * thicknessAxis.nodes.length + thickness) * radiusAxis.nodes.length + radius
}

function talliesOf(): DiscTally[] {
  return topAxis.nodes.flatMap(top =>
    thicknessAxis.nodes.flatMap(thickness =>
      radiusAxis.nodes.map(radius => {
        const depth = top + thickness / 2
        const width = blurredWidth(radius, depth)
        return new DiscTally(
          { top, bottom: top + thickness, radius },
          ringEdges(radius, depth),
          { edge: coreEnd * width, width },
          strengthAxis.nodes,
          absorptionPairs.length,
        )
      }),
    ),
  )
}

/** @param photons that enter. @param seed integer. @param tell is told how many are done, now and then. */
export function countDots(
  reducedScattering: number,
  { photons, seed, tell }: { photons: number; seed: number; tell?: (done: number) => void },
): LevelCount {
  const slab = scatteringLevel(reducedScattering)
  const random = seededRandom(seed)
  const path = emptyPath(slab.sheets.length)
  const tallies = talliesOf()
  const weights = new Float64Array(absorptionPairs.length)
  const bare = new Float64Array(absorptionPairs.length)
  for (let photon = 0; photon < photons; photon++) {
    if (photon % 5000 === 0) tell?.(photon)
    followPhoton(slab, random, path)
    if (path.end !== 'top') continue
    absorptionPairs.forEach(([epidermis, dermis], i) => {
      weights[i] = surviving(path, [epidermis, dermis, dermis])
      bare[i] += weights[i]
    })
    const chances = [random(), random()] as const
    for (const tally of tallies) tally.count(path, weights, chances)
  }
  return { reducedScattering, photons, bare, dots: tallies.map(({ sums }) => sums) }
}
