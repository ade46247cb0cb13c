import type { HeldDots } from './heldDots'
import type { Machine } from './machine/Machine'
import type { Shelf } from './machine/Shelf'

/** The dots of one picture, in order of their rows. */
export type GatheredDots = {
  readonly count: number
  /** Places of their records, see `Machine.pressStamps` and `Machine.layHalo`. */
  readonly hearts: number
  readonly halos: number
  /** First dot and the one after the last whose hearts may touch rows `top` to before `bottom`. */
  within(top: number, bottom: number): [number, number]
}

/** Puts the chosen dots together on the shelf. */
export function gatherDots(machine: Machine, memory: Shelf, held: HeldDots): GatheredDots {
  const hearts = memory.take(16 * held.count)
  const halos = memory.take(16 * held.count)
  const count = machine.gatherDots(held.records, held.shown, held.count, hearts, halos)
  /** How many lie in rows before this one: the last part of a record of a halo is its row. */
  const before = (limit: number) => {
    const records = memory.ints(halos, 4 * count)
    let [low, high] = [0, count]
    while (low < high) {
      const middle = (low + high) >> 1
      if (records[4 * middle + 3] < limit) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    count,
    hearts,
    halos,
    within: (top, bottom) => [before(top - held.below), before(bottom + held.above)],
  }
}
