import type { DotPrints } from './dotPrints'
import type { Shelf } from './machine/Shelf'
import type { Stamp } from './makeStamp'
import type { SeenDots } from './seeDots'

export type LaidHearts = {
  /** Place of the records, see `Machine.pressStamps`. */
  readonly dots: number
  /** Width of the widest stamp, pixels. */
  readonly widest: number
  /** First record and the one after the last that may touch rows `top` to before `bottom`. */
  within(top: number, bottom: number): [number, number]
}

/** Puts the stamps and records of some seen dots on the shelf. @param shown, kernelOf as for `layHalo`. */
export function layHearts(
  memory: Shelf,
  seen: SeenDots,
  prints: DotPrints,
  shown: Uint32Array,
  kernelOf: (dot: number) => number,
): LaidHearts {
  const { index, column, row, print, frame } = seen
  const places = new Map<Stamp, number>()
  const records = new Int32Array(4 * shown.length)
  const rows = new Int32Array(shown.length)
  let [widest, above, below, used] = [0, 0, 0, 0]
  for (const dot of shown) {
    const stamp = prints.stamp(kernelOf(index[dot]), print[dot])
    const left = column[dot] + stamp.left
    if (stamp.pairs === 0 || left >= frame.width || left + 2 * stamp.pairs <= 0) continue
    let at = places.get(stamp)
    if (at === undefined) {
      at = memory.take(2 * stamp.sums.length)
      memory.halves(at, stamp.sums.length).set(stamp.sums)
      places.set(stamp, at)
      widest = Math.max(widest, 2 * stamp.pairs)
      above = Math.max(above, -stamp.top)
      below = Math.max(below, stamp.top + stamp.rows)
    }
    records[4 * used] = left
    records[4 * used + 1] = row[dot] + stamp.top
    records[4 * used + 2] = at
    records[4 * used + 3] = stamp.rows * 65536 + stamp.pairs
    rows[used++] = row[dot]
  }
  const dots = memory.take(16 * used)
  memory.ints(dots, 4 * used).set(records.subarray(0, 4 * used))
  const before = (limit: number) => {
    let [low, high] = [0, used]
    while (low < high) {
      const middle = (low + high) >> 1
      if (rows[middle] < limit) low = middle + 1
      else high = middle
    }
    return low
  }
  return { dots, widest, within: (top, bottom) => [before(top - below), before(bottom + above)] }
}
