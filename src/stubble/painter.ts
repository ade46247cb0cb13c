/**
 * Draws dots on one photo, again and again as they change: the halo is summed on the scalp, then the picture is made strip
 * by strip - halo, hearts, light taken - so that no field as large as the photo ever exists. Units: pixels, chart mm.
 */
import type { LinearRgb } from '../light/colours'
import type { Pixels } from '../photo/Pixels'
import { darkerBytes } from './darkerBytes'
import type { DotPrints } from './dotPrints'
import { layHalo } from './layHalo'
import { layHearts } from './layHearts'
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
  /** Contrast of the unbroken layer by channel. */
  readonly layer: readonly number[]
  /** Kernel of each dot by its place in the list that was seen; the first for all without it. */
  readonly kernelOf?: Uint8Array
  /** Which of the list are drawn; all without it. */
  readonly shown?: Uint8Array
}

/** Rows drawn at a time: as many as keep the field within a processor's own memory. */
const stripBytes = 512 * 1024
const fewestRows = 16
const mostRows = 64

/** Largest whole number a contrast is given in. */
const full = 32767

export type Painter = {
  /** Rows `from` to before `to` of a new picture of the whole size; the other rows are copied from `base`, by default the photo. */
  paint(dots: DotsToPaint, rows?: { from: number; to: number; base?: Uint8ClampedArray }): Pixels
}

export function painter(machine: Machine, { pixels, mask, chroma }: PhotoToPaint): Painter {
  const { width, height, data } = pixels
  const memory = shelf(machine)
  const table = memory.take(darkerBytes().length)
  memory.bytes(table, darkerBytes().length).set(darkerBytes())
  const photo = memory.take(data.length)
  memory.bytes(photo, data.length).set(data)
  const share = memory.take(data.length)
  memory.bytes(share, data.length).set(shareOfLight(pixels, mask, chroma))
  const layerAt = memory.take(16)
  const free = memory.top

  return {
    paint(
      { seen, prints, layer, kernelOf, shown },
      { from = 0, to = height, base = data } = { from: 0, to: height },
    ) {
      memory.back(free)
      const all = from === 0 && to === height
      memory.halves(layerAt, 8).set([...layer, 0, ...layer, 0].map(contrast => Math.round(full * contrast)))
      const { shift, columns } = seen.frame
      const kernel = (dot: number) => (kernelOf ? kernelOf[dot] : 0)
      const some = seen.index.map((_, dot) => dot)
      const chosen = shown ? some.filter(dot => shown[seen.index[dot]] > 0) : some
      const hearts = layHearts(memory, seen, prints, chosen, kernel)
      const nodes = layHalo(machine, memory, seen, prints, chosen, kernel)
      const result = all ? new Uint8ClampedArray(data.length) : new Uint8ClampedArray(base)
      const margin = 2 * Math.ceil((hearts.widest + 2 ** shift) / 2)
      const stride = 8 * (width + 2 * margin)
      const rows = Math.min(mostRows, Math.max(fewestRows, Math.floor(stripBytes / stride)))
      const field = memory.take(rows * stride)
      const picture = memory.take(4 * width * rows)
      for (let top = from; top < to; top += rows) {
        const count = Math.min(rows, to - top)
        machine.fillField(nodes, columns, shift, top, count, field + 8 * margin, stride)
        const [first, last] = hearts.within(top, top + count)
        machine.pressStamps(hearts.dots, first, last, top, count, field + 8 * margin, stride)
        const start = 4 * top * width
        machine.takeLight(
          photo + start,
          share + start,
          picture,
          width,
          count,
          field + 8 * margin,
          stride,
          layerAt,
          table,
        )
        result.set(memory.bytes(picture, 4 * count * width), start)
      }
      return { width, height, data: result }
    },
  }
}
