/**
 * Times of several ways taken in turn, so that a busy machine is as unfair to one as to the other.
 *
 * @returns the middle time of each, ms; the first round warms up and does not count.
 */
export function paired<Name extends string>(
  ways: Record<Name, () => unknown>,
  rounds = 9,
): Record<Name, number> {
  const names = Object.keys(ways) as Name[]
  const times = new Map(names.map(name => [name, [] as number[]]))
  for (let round = 0; round <= rounds; round++)
    for (const name of names) {
      const start = performance.now()
      ways[name]()
      if (round > 0) times.get(name)?.push(performance.now() - start)
    }
  const middle = (list: number[] = []) => list.sort((one, other) => one - other)[list.length >> 1]
  return Object.fromEntries(names.map(name => [name, middle(times.get(name))])) as Record<Name, number>
}

/** By what power of the size a time grows: the slope of a straight line through their logarithms. */
export function growth(sizes: readonly number[], times: readonly number[]): number {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value) / values.length
  const [xs, ys] = [sizes.map(Math.log), times.map(Math.log)]
  const [x, y] = [mean(xs), mean(ys)]
  return mean(xs.map((at, i) => (at - x) * (ys[i] - y))) / mean(xs.map(at => (at - x) ** 2))
}
