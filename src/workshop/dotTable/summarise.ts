/**
 * From light counted ring by ring to what the table keeps: how much a dot shades itself, and how its darkening falls with
 * distance. Both are free of the reflectance of the skin, which adding-doubling knows better.
 */
import { steepestFall } from '../../skin/tables/dotCodes'
import { ringEdges } from '../../skin/tables/dotKnots'

export type DotSummary = {
  /** ln of (trace x strength / taken - 1) / strength, mm: what the dot shades itself per strength. */
  readonly shading: number
  /** ln of the darkening in each ring against the one before it, 0 or less; the first is 0. */
  readonly falls: number[]
}

/**
 * @param sums light taken in each ring, [ring][trace, strengths...]. @param strength index into strengths.
 * @param absorption 1/mm. @param disc radius and depth of the centre, mm.
 */
export function summarise(
  sums: (ring: number, strength: number) => number,
  { strength, absorption }: { strength: number; absorption: number },
  disc: { radius: number; depth: number },
): DotSummary {
  const edges = ringEdges(disc.radius, disc.depth)
  const rings = edges.length - 1
  let trace = 0
  let taken = 0
  for (let ring = 0; ring < rings; ring++) {
    trace += sums(ring, 0)
    taken += sums(ring, strength + 1)
  }
  if (taken === 0)
    return { shading: 0, falls: edges.slice(1).map((_, ring) => (ring === 0 ? 0 : -steepestFall)) }
  const shading = Math.log(Math.max(0, (absorption * trace) / taken - 1) / absorption)
  const areas = edges.slice(1).map((outer, ring) => outer ** 2 - edges[ring] ** 2)
  const levels = fallingMeans(
    areas.map((area, ring) => sums(ring, strength + 1) / area),
    areas,
  ).map(Math.log)
  let level = levels[0]
  const falls = levels.map(value => {
    const fall = Math.max(value - level, -steepestFall)
    level += fall
    return fall
  })
  return { shading, falls }
}

/**
 * The falling values nearest to the given ones in weighted squares; keeps their weighted sum (pool adjacent violators:
 * M. Ayer et al., Ann. Math. Stat. 26, 641, 1955).
 */
export function fallingMeans(values: readonly number[], weights: readonly number[]): number[] {
  const pools: { mean: number; weight: number; count: number }[] = []
  values.forEach((mean, i) => {
    let pool = { mean, weight: weights[i], count: 1 }
    for (let before = pools.at(-1); before && before.mean < pool.mean; before = pools.at(-1)) {
      pools.pop()
      const weight = before.weight + pool.weight
      pool = {
        mean: (before.mean * before.weight + pool.mean * pool.weight) / weight,
        weight,
        count: before.count + pool.count,
      }
    }
    pools.push(pool)
  })
  return pools.flatMap(({ mean, count }) => Array.from({ length: count }, () => mean))
}
