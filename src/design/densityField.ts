/**
 * How many dots the plan wants at each place: none before the hairline, rising over its feather, full on the scalp
 * behind, and none where sides and back have hair of their own. Units: chart mm in; mm and dots per cm² of scalp.
 */
import { lineSide } from '../geometry/lineSide'
import type { Point } from '../geometry/Point'
import { smoothStep } from '../geometry/smoothStep'
import { valueNoise } from '../geometry/valueNoise'
import { alongScalp } from '../head/alongScalp'
import type { ScalpMap } from '../head/ScalpMap'
import { type EdgeStyle, edgeStyle } from './edgeStyle'
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
  /** Dots per cm² of scalp wanted at a chart point. */
  density(x: number, y: number): number
  /** Size of a dot there as a share of the full size. */
  size(x: number, y: number): number
  /** Density that is nowhere exceeded, dots per cm² of scalp. */
  readonly most: number
}

/** The full tone of the sides looks too dark in front: the way over which it grades, mm. */
const frontDepth = 25
/** Below this height under the glabella's level there is no scalp to fill; the fill ends softly, mm. */
const lowest = -20
const lowestFade = 15
/** Sides of the squares in which places far from the line are taken together, chart mm: the farther, the wider. */
const cells = [16, 4]

/** @param glabella chart point that the hairline's heights are measured from. */
export function densityField(plan: DensityPlan, map: ScalpMap, glabella: Point): DensityField {
  const { hairline, density: full, lighterFront = 0 } = plan
  const style = edgeStyle(plan.edge)
  const toLine = lineSide(hairlineCurve(hairline, map, glabella))
  const behindLine = behind(toLine, map, hairline.seed, style)
  const depthBelow = (height: number) => fromVertex(map, alongScalp(map, glabella, 0, height))
  const [fadeStart, fadeEnd] = [depthBelow(lowest + lowestFade), depthBelow(lowest)]

  return {
    most: full,
    density(x, y) {
      const low = 1 - smoothStep(fadeStart, fadeEnd, fromVertex(map, { x, y }))
      if (low === 0) return 0
      const inside = behindLine(x, y)
      if (inside <= -style.sentinels.reach) return 0
      if (inside <= 0) return low * Math.min(full, style.sentinels.density)
      const front = 1 - lighterFront * (1 - smoothStep(0, frontDepth, inside))
      const feathered = full * front * smoothStep(0, style.feather, inside)
      return low * Math.max(feathered, Math.min(full, style.sentinels.density))
    },
    size(x, y) {
      const { size, depth } = style.firstDots
      return size + (1 - size) * smoothStep(0, depth, behindLine(x, y))
    },
  }
}

/**
 * Scalp mm behind the wavering line; negative before it. The line wavers only along its own length.
 * Deep inside and far before the line the value is only as fine as `cells`: nothing there depends on more.
 */
function behind(
  toLine: ReturnType<typeof lineSide>,
  map: ScalpMap,
  seed: number,
  { waver, mounds, sentinels }: EdgeStyle,
): (x: number, y: number) => number {
  const fine = (x: number, y: number) => {
    const { distance, along, nearest } = toLine(x, y)
    const scalp = (distance * (map.scale(x, y) + map.scale(nearest.x, nearest.y))) / 2
    const wander =
      waver.amplitude * valueNoise(seed, along / waver.length) +
      mounds.amplitude * valueNoise(seed + 1, along / mounds.length)
    return scalp + wander
  }
  const tellers = cells.map(cell => {
    const doubt = cell + 2 * (waver.amplitude + mounds.amplitude)
    const middles = new Map<number, number>()
    /** Of the middle of the square around; not a number where the line is too near to take it for all. */
    return (x: number, y: number) => {
      const column = Math.floor(x / cell)
      const row = Math.floor(y / cell)
      const key = column * 65536 + row
      let around = middles.get(key)
      if (around === undefined) {
        around = fine((column + 0.5) * cell, (row + 0.5) * cell)
        const near = around > -sentinels.reach - doubt && around < frontDepth + doubt
        if (near) around = Number.NaN
        middles.set(key, around)
      }
      return around
    }
  })
  const ask = (x: number, y: number) => {
    for (const tell of tellers) {
      const around = tell(x, y)
      if (!Number.isNaN(around)) return around
    }
    return fine(x, y)
  }
  return lastKept(ask)
}

/** Density and size of one place are asked for in turn: the second answer is the first. */
function lastKept(ask: (x: number, y: number) => number): (x: number, y: number) => number {
  let [lastX, lastY, last] = [Number.NaN, Number.NaN, 0]
  return (x, y) => {
    if (x !== lastX || y !== lastY) {
      last = ask(x, y)
      lastX = x
      lastY = y
    }
    return last
  }
}

/** Chart mm away from the vertex, or down where the chart has none. */
function fromVertex({ vertex }: ScalpMap, { x, y }: Point): number {
  return vertex ? Math.sqrt((x - vertex.x) ** 2 + (y - vertex.y) ** 2) : y
}
