import type { Remark } from '../geometry/Remark'
import type { LinearRgb } from '../light/colours'
import type { GrainBand } from './grainBands'
import { deviation, median } from './robust'
import type { SideTarget } from './sideTarget'

/** A strip however even is not surer than this, as a standard deviation of its ratio. */
const leastSpread = 0.05

/** From three strips on, one farther off than this many robust deviations counts by as much less (Huber, 1964). */
const huber = 1.5

/**
 * What several strips have in common: the mean of their logarithms, a strip counting by its pixels and the more the evener
 * it is; a strip that stands apart from the others counts less.
 *
 * @param strips one or more
 * @returns the common target and the weighed standard deviation between the strips by channel
 */
export function combineStrips(strips: readonly SideTarget[]): { target: SideTarget; between: LinearRgb } {
  if (strips.length === 1) return { target: strips[0], between: [0, 0, 0] }
  const weights = strips.map(
    ({ count, spread }) => count / ((spread[0] + spread[1] + spread[2]) ** 2 / 9 + leastSpread ** 2),
  )
  const channels = ([0, 1, 2] as const).map(k => {
    const logs = strips.map(strip => Math.log(strip.linearRgbRatio[k]))
    const trusted = weights.map((weight, place) => weight * trust(logs, place))
    const ratio = Math.exp(mean(logs, trusted))
    const apart = strips.map(strip => (strip.linearRgbRatio[k] - ratio) ** 2)
    const within = strips.map(strip => strip.spread[k] ** 2)
    const between = mean(apart, weights)
    return { ratio, between: Math.sqrt(between), spread: Math.sqrt(between + mean(within, weights)) }
  })
  const counts = strips.map(({ count }) => count)
  const rgb = (of: 'ratio' | 'between' | 'spread'): LinearRgb => [
    channels[0][of],
    channels[1][of],
    channels[2][of],
  ]
  return {
    target: {
      linearRgbRatio: rgb('ratio'),
      spread: rgb('spread'),
      coverage: mean(
        strips.map(({ coverage }) => coverage),
        counts,
      ),
      grain: mean(
        strips.map(({ grain }) => grain),
        counts,
      ),
      hairGrain: mean(
        strips.map(({ hairGrain }) => hairGrain),
        counts,
      ),
      grainBands: commonBands(strips),
      count: counts.reduce((sum, count) => sum + count, 0),
      warnings: eachOnce(strips.flatMap(({ warnings }) => warnings)),
    },
    between: rgb('between'),
  }
}

function mean(values: readonly number[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return values.reduce((sum, value, place) => sum + value * weights[place], 0) / total
}

function trust(logs: readonly number[], place: number): number {
  if (logs.length < 3) return 1
  const middle = median(logs)
  const away = Math.abs(logs[place] - middle) / Math.max(leastSpread, deviation(logs, middle))
  return Math.min(1, huber / Math.max(huber, away))
}

/** Sizes that every strip is wide enough for, weighed by pixels. */
function commonBands(strips: readonly SideTarget[]): GrainBand[] {
  const [first, ...others] = strips
  return first.grainBands.flatMap(({ size }) => {
    const same = [first, ...others].flatMap(({ grainBands, count }) =>
      grainBands.filter(band => band.size === size).map(({ contrast }) => ({ contrast, count })),
    )
    if (same.length < strips.length) return []
    const contrast = mean(
      same.map(band => band.contrast),
      same.map(band => band.count),
    )
    return [{ size, contrast }]
  })
}

function eachOnce(remarks: readonly Remark[]): Remark[] {
  return remarks.filter(({ code }, place) => remarks.findIndex(remark => remark.code === code) === place)
}
