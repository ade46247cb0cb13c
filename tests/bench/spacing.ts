/** How evenly points lie in a square whose wanted spacing changes along x. Points near the edge are not judged. */
const edge = 5

type Points = readonly (readonly number[])[]
type Spacing = (x: number) => number

/** Side of the cells points are sorted into: a neighbour is always in the next one. */
const cell = 2

function lookup(points: Points) {
  const cells = new Map<number, number[]>()
  const key = (column: number, row: number) => column * 4096 + row
  for (const [i, [x, y]] of points.entries()) {
    const at = key(Math.floor(x / cell), Math.floor(y / cell))
    cells.set(at, [...(cells.get(at) ?? []), i])
  }
  /** Distance from a place to the nearest point other than `self`. */
  return (x: number, y: number, self = -1) => {
    let least = Number.POSITIVE_INFINITY
    for (let across = -1; across <= 1; across++)
      for (let down = -1; down <= 1; down++)
        for (const i of cells.get(key(Math.floor(x / cell) + across, Math.floor(y / cell) + down)) ?? [])
          if (i !== self) least = Math.min(least, Math.hypot(points[i][0] - x, points[i][1] - y))
    return least
  }
}

/** Nearest neighbour over the spacing wanted there: the least, and the 1 % quantile. */
export function nearestSpacing(points: Points, side: number, spacing: Spacing) {
  const nearest = lookup(points)
  const inner = (at: number) => at > edge && at < side - edge
  const shares = points
    .flatMap(([x, y], i) => (inner(x) && inner(y) ? [nearest(x, y, i) / spacing(x)] : []))
    .sort((one, other) => one - other)
  return { smallest: shares[0], hundredth: shares[Math.floor(shares.length / 100)] }
}

/** Places a gap is looked for at, mm apart. */
const step = 0.1

/** Radius of the largest circle without a point over the spacing wanted there. */
export function widestGap(points: Points, side: number, spacing: Spacing): number {
  const nearest = lookup(points)
  let widest = 0
  for (let x = edge; x < side - edge; x += step)
    for (let y = edge; y < side - edge; y += step) widest = Math.max(widest, nearest(x, y) / spacing(x))
  return widest
}
