import type { DotPrints } from './dotPrints'
import type { Bounds } from './haloWindow'
import type { Shelf } from './machine/Shelf'
import type { SeenDots } from './seeDots'

/** The dots one picture shows, as the machine wants them; in order of their rows. */
export type DotRecords = {
  /** See `Machine.pressStamps`. */
  readonly hearts: Int32Array
  /** Row of the pixel each heart lies in. */
  readonly rows: Int32Array
  /** See `Machine.layHalo`. */
  readonly halos: Int32Array
}

export type HeldDots = {
  /** Around all seen dots, shown or not: what one adds must not depend on which others are shown. */
  readonly bounds: Bounds
  /** Place of the frame's nodes. */
  readonly nodes: number
  /** Pixels the widest stamp is wide, and how far any reaches above and below its dot. */
  readonly widest: number
  readonly above: number
  readonly below: number
  /**
   * Good until they are asked for again.
   *
   * @param shown which dots of the list that was seen, all without it; @param kernelOf each, the first without it.
   */
  records(shown?: Uint8Array, kernelOf?: Uint8Array): DotRecords
}

/** No chart mm is more than this many scalp mm, in the steps of `SeenDots.scale`. */
const mostScale = 400

/** Keeps on the shelf what seen dots share, so that drawing them again moves only numbers. */
export function holdDots(memory: Shelf, seen: SeenDots, prints: DotPrints, kernels: number): HeldDots {
  const { count, index, column, row, print, x, y, scale, frame, forms, phases } = seen
  const nodes = memory.take(4 * frame.nodes.length)
  memory.floats(nodes, frame.nodes.length).set(frame.nodes)
  /** Place, left, top and size of each stamp; a place of 0 is not cut yet. */
  const stamps = new Int32Array(4 * forms.length * phases * phases * kernels)
  const weights = new Int32Array(mostScale * kernels)
  let [widest, above, below] = [0, 0, 0]
  const hearts = new Int32Array(4 * count)
  const halos = new Int32Array(4 * count)
  const places = new Float32Array(halos.buffer)
  const rows = new Int32Array(count)

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
  }
  const weigh = (kernel: number, scale: number, at: number) => {
    const halo = prints.halo(kernel, scale)
    weights[at] = memory.take(4 * halo.length)
    memory.floats(weights[at], halo.length).set(halo)
  }

  return {
    nodes,
    bounds: boundsOf(x, y),
    get widest() {
      return widest
    },
    get above() {
      return above
    },
    get below() {
      return below
    },
    records(shown, kernelOf) {
      let used = 0
      for (let dot = 0; dot < count; dot++) {
        if (shown && shown[index[dot]] === 0) continue
        const kernel = kernelOf ? kernelOf[index[dot]] : 0
        const stamp = 4 * (print[dot] * kernels + kernel)
        if (stamps[stamp] === 0) cut(kernel, print[dot], stamp)
        const halo = Math.min(scale[dot], mostScale - 1) * kernels + kernel
        if (weights[halo] === 0) weigh(kernel, Math.min(scale[dot], mostScale - 1), halo)
        const at = 4 * used
        hearts[at] = column[dot] + stamps[stamp + 1]
        hearts[at + 1] = row[dot] + stamps[stamp + 2]
        hearts[at + 2] = stamps[stamp]
        const wide = 2 * (stamps[stamp + 3] & 0xffff)
        const beside = hearts[at] >= frame.width || hearts[at] + wide <= 0
        hearts[at + 3] = beside ? 0 : stamps[stamp + 3]
        places[at] = x[dot]
        places[at + 1] = y[dot]
        halos[at + 2] = weights[halo]
        rows[used++] = row[dot]
      }
      return {
        hearts: hearts.subarray(0, 4 * used),
        rows: rows.subarray(0, used),
        halos: halos.subarray(0, 4 * used),
      }
    },
  }
}

function boundsOf(x: Float64Array, y: Float64Array): Bounds {
  const least = (values: Float64Array) => values.reduce((least, value) => Math.min(least, value), Infinity)
  const most = (values: Float64Array) => values.reduce((most, value) => Math.max(most, value), -Infinity)
  return { left: least(x), top: least(y), right: most(x), bottom: most(y) }
}
