import type { DotPrints } from './dotPrints'
import type { Bounds } from './haloWindow'
import type { Shelf } from './machine/Shelf'
import type { SeenDots } from './seeDots'

export type HeldDots = {
  readonly count: number
  /** Around those that were chosen. */
  readonly bounds: Bounds
  /** Place of the frame's nodes. */
  readonly nodes: number
  /** Place of the dots' records in order of their rows, and of a byte for each that says whether it is shown; see `gatherDots`. */
  readonly records: number
  readonly shown: number
  /** Pixels the widest stamp is wide, and how far any reaches above and below its dot. */
  readonly widest: number
  readonly above: number
  readonly below: number
  /** @param shown which dots of the list that was seen, all without it; @param kernelOf each, the first without it. */
  choose(shown?: Uint8Array, kernelOf?: Uint8Array): void
}

/** No chart mm is more than this many scalp mm, in the steps of `SeenDots.scale`. */
const mostScale = 400

/**
 * Keeps on the shelf what seen dots share, and each dot's record as it was last shown: from one step of a drag to the next
 * most dots stay as they are.
 */
export function holdDots(memory: Shelf, seen: SeenDots, prints: DotPrints, kernels: number): HeldDots {
  const { count, index, column, row, print, x, y, scale, frame, forms, phases } = seen
  const nodes = memory.take(4 * frame.nodes.length)
  memory.floats(nodes, frame.nodes.length).set(frame.nodes)
  const records = memory.take(32 * count)
  const marks = memory.take(count)
  /** Kernel each record was written for, from 1; 0 for none yet. */
  const written = new Uint16Array(count)
  /** Place, left, top and size of each stamp; a place of 0 is not cut yet. */
  const stamps = new Int32Array(4 * forms.length * phases * phases * kernels)
  const weights = new Int32Array(mostScale * kernels)
  let [widest, above, below] = [0, 0, 0]
  let bounds: Bounds = { left: 0, top: 0, right: 0, bottom: 0 }
  /** The records as they lie in memory; anew whenever more of it was taken. */
  const look = () => ({ ints: memory.ints(records, 8 * count), floats: memory.floats(records, 8 * count) })
  let table = look()

  const cut = (kernel: number, print: number, at: number) => {
    const { left, top, rows, pairs, sums } = prints.stamp(kernel, print)
    stamps[at] = memory.take(2 * sums.length)
    memory.halves(stamps[at], sums.length).set(sums)
    stamps[at + 1] = left
    stamps[at + 2] = top
    stamps[at + 3] = rows * 65536 + pairs
    widest = Math.max(widest, 2 * pairs)
    above = Math.max(above, -top)
    below = Math.max(below, top + rows)
    table = look()
  }
  const weigh = (kernel: number, scale: number, at: number) => {
    const halo = prints.halo(kernel, scale)
    weights[at] = memory.take(4 * halo.length)
    memory.floats(weights[at], halo.length).set(halo)
    table = look()
  }
  const write = (dot: number, kernel: number) => {
    const stamp = 4 * (print[dot] * kernels + kernel)
    if (stamps[stamp] === 0) cut(kernel, print[dot], stamp)
    const halo = Math.min(scale[dot], mostScale - 1) * kernels + kernel
    if (weights[halo] === 0) weigh(kernel, Math.min(scale[dot], mostScale - 1), halo)
    const left = column[dot] + stamps[stamp + 1]
    const beside = left >= frame.width || left + 2 * (stamps[stamp + 3] & 0xffff) <= 0
    const at = 8 * dot
    table.ints[at] = left
    table.ints[at + 1] = row[dot] + stamps[stamp + 2]
    table.ints[at + 2] = stamps[stamp]
    table.ints[at + 3] = beside ? 0 : stamps[stamp + 3]
    table.floats[at + 4] = x[dot]
    table.floats[at + 5] = y[dot]
    table.ints[at + 6] = weights[halo]
    table.ints[at + 7] = row[dot]
    written[dot] = kernel + 1
  }

  return {
    count,
    nodes,
    records,
    shown: marks,
    get bounds() {
      return bounds
    },
    get widest() {
      return widest
    },
    get above() {
      return above
    },
    get below() {
      return below
    },
    choose(shown, kernelOf) {
      table = look()
      const marked = new Uint8Array(count)
      let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
      for (let dot = 0; dot < count; dot++) {
        if (shown && shown[index[dot]] === 0) continue
        marked[dot] = 1
        if (x[dot] < left) left = x[dot]
        if (x[dot] > right) right = x[dot]
        if (y[dot] < top) top = y[dot]
        if (y[dot] > bottom) bottom = y[dot]
        const kernel = kernelOf ? kernelOf[index[dot]] : 0
        if (written[dot] !== kernel + 1) write(dot, kernel)
      }
      memory.bytes(marks, count).set(marked)
      bounds = { left, top, right, bottom }
    },
  }
}
