/**
 * Draws dots on one photo, again and again as they change: the halo is summed on the scalp, then the picture is made strip
 * by strip - halo, hearts, light taken - so that no field as large as the photo ever exists. Units: pixels, chart mm.
 */
import type { LinearRgb } from '../light/colours'
import type { Pixels } from '../photo/Pixels'
import type { DotPrints } from './dotPrints'
import { gatherDots } from './gatherDots'
import { type HeldDots, holdDots } from './heldDots'
import { layHalo } from './layHalo'
import { bytesLeft, takenBySum, takenLength } from './machine/lightLoss'
import type { Machine } from './machine/Machine'
import { shelf } from './machine/Shelf'
import type { SeenDots } from './seeDots'
import { shareOfLight } from './shareOfLight'

export type PhotoToPaint = {
  readonly pixels: Pixels
  /** See `DarkenOptions`. */
  readonly mask?: Uint8Array
  readonly chroma?: LinearRgb
}

export type DotsToPaint = {
  readonly seen: SeenDots
  readonly prints: DotPrints
}

export type Showing = {
  /** Which dots of the list that was seen, all without it; and the kernel of each, the first without it. */
  readonly shown?: Uint8Array
  readonly kernelOf?: Uint8Array
  /** A picture drawn before, to be drawn over; and which of its rows, `from` to before `to`, all without it. */
  readonly over?: Pixels['data']
  readonly band?: { readonly from: number; readonly to: number }
}

/** Rows drawn at a time: as many as keep the field within a processor's own memory. */
const stripBytes = 512 * 1024
const fewestRows = 16
const mostRows = 64

export type Painter = {
  /** The photo with the dots. What dots share is kept for the next picture of the same `dots`. */
  paint(dots: DotsToPaint, showing?: Showing): Pixels
}

export function painter(machine: Machine, { pixels, mask, chroma }: PhotoToPaint): Painter {
  const { width, height } = pixels
  const { length } = pixels.data
  const memory = shelf(machine)
  const put = (bytes: ArrayLike<number>) => {
    const at = memory.take(bytes.length)
    memory.bytes(at, bytes.length).set(bytes)
    return at
  }
  const taken = memory.take(2 * 3 * takenLength)
  const left = memory.take(256 * 256)
  // The photo lies in the machine's memory from here on; nothing below may hold on to the one that was given.
  const photo = put(pixels.data)
  const share = put(shareOfLight(pixels, mask, chroma))
  const bare = memory.top
  let free = bare
  let held: { dots: DotsToPaint; shared: HeldDots } | undefined

  function hold(dots: DotsToPaint): HeldDots {
    if (held?.dots !== dots) {
      memory.back(bare)
      const { layer, kernels } = dots.prints
      memory.halves(taken, 3 * takenLength).set(takenBySum(layer))
      memory.bytes(left, 256 * 256).set(bytesLeft(layer))
      held = { dots, shared: holdDots(memory, dots.seen, dots.prints, kernels) }
      free = memory.top
    }
    memory.back(free)
    return held.shared
  }

  return {
    paint(dots, { shown, kernelOf, over, band = { from: 0, to: height } } = {}) {
      const { from, to } = band
      const into = over ?? new Uint8ClampedArray(length)
      const shared = hold(dots)
      shared.choose(shown, kernelOf)
      free = memory.top
      const { frame } = dots.seen
      const gathered = gatherDots(machine, memory, shared)
      const nodes = layHalo(machine, memory, gathered, shared, frame, { from, to })
      const margin = 2 * Math.ceil((shared.widest + 2 ** frame.shift) / 2)
      const stride = 8 * (width + 2 * margin)
      const rows = Math.min(mostRows, Math.max(fewestRows, Math.floor(stripBytes / stride)))
      const field = memory.take(rows * stride) + 8 * margin
      const picture = memory.take(4 * width * rows)
      for (let top = from; top < to; top += rows) {
        const count = Math.min(rows, to - top)
        const [first, last] = gathered.within(top, top + count)
        const start = 4 * top * width
        machine.fillField(nodes, frame.columns, frame.shift, top, count, field, stride)
        machine.pressStamps(gathered.hearts, first, last, top, count, field, stride)
        machine.takeLight(photo + start, share + start, picture, width, count, field, stride, taken, left)
        into.set(memory.bytes(picture, 4 * count * width), start)
      }
      return { width, height, data: into }
    },
  }
}
