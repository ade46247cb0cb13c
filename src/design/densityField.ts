/**
 * How many dots the plan wants at each place: none before the hairline, rising over its feather, full on the scalp
 * behind, and none where sides and back have hair of their own. Units: chart mm in; mm and dots per cm² of scalp.
 */
import { lineSide } from '../geometry/lineSide'
import type { Point } from '../geometry/Point'
import { smoothStep } from '../geometry/smoothStep'
import { alongScalp } from '../head/alongScalp'
import type { ScalpMap } from '../head/ScalpMap'
import { behindLine } from './behindLine'
import { edgeStyle } from './edgeStyle'
import type { Hairline } from './Hairline'
import { hairlineCurve } from './hairlineCurve'

export type DensityPlan = {
  readonly hairline: Hairline
  /** 0 soft … 100 linear. */
  readonly edge: number
  /** Full density, dots per cm². */
  readonly density: number
  /** How much lighter the front is than the sides, 0..1 of the density at the line; it fades in over `frontDepth`. */
  readonly lighterFront?: number
}

export type DensityField = {
  /** Dots per cm² of scalp wanted at a chart point. @param worth where less is wanted, how much less need not be right. */
  density(x: number, y: number, worth?: number): number
  /** Size of a dot there as a share of the full size. */
  size(x: number, y: number): number
  /** The density where it is the same at all places no farther than `reach` chart mm, and dots are of full size; else null. */
  evenAround(x: number, y: number, reach: number): number | null
  /** Density that is nowhere exceeded, dots per cm² of scalp. */
  readonly most: number
}

/** The full tone of the sides looks too dark in front: the way over which it grades, mm. */
const frontDepth = 25
/** Below this height under the glabella's level there is no scalp to fill; the fill ends softly, mm. */
const lowest = -20
const lowestFade = 15
/** No chart millimetre of a head is more than about 1.1 scalp millimetres; what goes in straight lines errs a little too. */
const widestScale = 1.25

/** @param glabella chart point that the hairline's heights are measured from. */
export function densityField(plan: DensityPlan, map: ScalpMap, glabella: Point): DensityField {
  const { hairline, density: full, lighterFront = 0 } = plan
  const style = edgeStyle(plan.edge)
  const line = lineSide(hairlineCurve(hairline, map, glabella))
  const { straight, inside, doubt, outmost, deepest } = behindLine(line, map, hairline.seed, style)
  const { sentinels, feather, firstDots } = style
  const few = Math.min(full, sentinels.density)
  const depthBelow = (height: number) => fromVertex(map, alongScalp(map, glabella, 0, height))
  const [fadeStart, fadeEnd] = [depthBelow(lowest + lowestFade), depthBelow(lowest)]
  /** @param behind the line where it wavers, and as it was drawn: the more of either, the denser. */
  const denseAt = (behind: number, drawn: number) => {
    if (behind <= 0) return behind <= -sentinels.reach ? 0 : few
    const front = 1 - lighterFront * (1 - smoothStep(0, frontDepth, drawn))
    return Math.max(few, full * front * smoothStep(0, feather, behind))
  }

  return {
    most: full,
    density(x, y, worth = 0) {
      const low = 1 - smoothStep(fadeStart, fadeEnd, fromVertex(map, { x, y }))
      if (low === 0) return 0
      const drawn = straight(x, y)
      // Of most dots before the line it is plain that they do not show, wherever exactly the line wavers.
      const atMost = low * denseAt(drawn + doubt, drawn)
      return atMost < worth ? atMost : low * denseAt(inside(x, y), drawn)
    },
    evenAround(x, y, reach) {
      const down = fromVertex(map, { x, y })
      if (down - reach >= fadeEnd) return 0
      const mm = straight(x, y, reach)
      const away = widestScale * reach
      if (mm + away <= outmost) return 0
      const all = down + reach <= fadeStart && mm - away >= Math.max(deepest, frontDepth)
      return all ? full : null
    },
    size(x, y) {
      const { size, depth } = firstDots
      return size + (1 - size) * smoothStep(0, depth, inside(x, y))
    },
  }
}

/** Chart mm away from the vertex, or down where the chart has none. */
function fromVertex({ vertex }: ScalpMap, { x, y }: Point): number {
  return vertex ? Math.sqrt((x - vertex.x) ** 2 + (y - vertex.y) ** 2) : y
}
