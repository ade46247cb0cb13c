import type { DotRecords, HeldDots } from './heldDots'
import type { Shelf } from './machine/Shelf'

export type LaidHearts = {
  /** Place of the records. */
  readonly dots: number
  /** First record and the one after the last that may touch rows `top` to before `bottom`. */
  within(top: number, bottom: number): [number, number]
}

/** Puts the records of hearts on the shelf and finds those of a strip. */
export function layHearts(
  memory: Shelf,
  { hearts, rows }: DotRecords,
  { above, below }: HeldDots,
): LaidHearts {
  const dots = memory.take(4 * hearts.length)
  memory.ints(dots, hearts.length).set(hearts)
  /** How many lie in rows before this one. */
  const before = (limit: number) => {
    let [low, high] = [0, rows.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (rows[middle] < limit) low = middle + 1
      else high = middle
    }
    return low
  }
  return { dots, within: (top, bottom) => [before(top - below), before(bottom + above)] }
}
