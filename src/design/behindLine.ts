/**
 * How far behind its hairline a place on the scalp lies. A hand's line wavers along its own length; a dot is asked about
 * at every step of a drag. Units: chart mm in, scalp mm out.
 */
import type { LinePlace, lineSide } from '../geometry/lineSide'
import { onGrid } from '../geometry/onGrid'
import { valueNoise } from '../geometry/valueNoise'
import type { ScalpMap } from '../head/ScalpMap'
import type { EdgeStyle } from './edgeStyle'

/** What is told is smooth: it is worked out at points so far apart, chart mm. */
const pitch = 4

export type BehindLine = {
  /** From the line as it was drawn, negative before it. @param reach around the place nothing else is asked about. */
  straight(x: number, y: number, reach?: number): number
  /** From where it wavers; where no feather, stray or small dot could tell the two apart, they are one. */
  inside(x: number, y: number): number
  /** The two are nowhere farther apart than this. */
  readonly doubt: number
  /** Before and behind these values of `straight` they are one. */
  readonly outmost: number
  readonly deepest: number
}

export function behindLine(
  line: ReturnType<typeof lineSide>,
  map: ScalpMap,
  seed: number,
  { waver, mounds, sentinels, feather, firstDots }: EdgeStyle,
): BehindLine {
  const mm = (x: number, y: number, { distance, nearest }: LinePlace) =>
    (distance * (map.scale(x, y) + map.scale(nearest.x, nearest.y))) / 2
  const near = onGrid(
    (x, y) => {
      const place = line(x, y)
      return [mm(x, y, place), place.along]
    },
    pitch,
    2,
  )
  const wander = (along: number) =>
    waver.amplitude * valueNoise(seed, along / waver.length) +
    mounds.amplitude * valueNoise(seed + 1, along / mounds.length)
  const doubt = pitch / 2 + waver.amplitude + mounds.amplitude
  const outmost = -sentinels.reach - doubt
  const deepest = Math.max(feather, firstDots.depth) + doubt
  const inside = (x: number, y: number) => {
    const straight = near(x, y)
    if (straight <= outmost || straight >= deepest) return straight
    return straight + wander(near(x, y, 1))
  }
  const straight = (x: number, y: number, reach = 0) => (reach > pitch ? mm(x, y, line(x, y)) : near(x, y))
  return { straight, inside: lastKept(inside), doubt, outmost, deepest }
}

/** Density and size of one place are asked for in turn: the second answer is the first. */
function lastKept(ask: (x: number, y: number) => number): (x: number, y: number) => number {
  /** x, y and the answer: an array of numbers keeps them as they are, where variables would be wrapped anew each time. */
  const last = new Float64Array(3).fill(Number.NaN)
  return (x, y) => {
    if (x !== last[0] || y !== last[1]) {
      last[2] = ask(x, y)
      last[0] = x
      last[1] = y
    }
    return last[2]
  }
}
