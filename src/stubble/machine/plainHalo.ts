/**
 * The halo's sums without WebAssembly; see `Machine`. Every step is rounded to 32 bits in the order of
 * `assembly/drawing.ts`, so that both give the same bytes.
 */
import type { Machine } from './Machine'

const { fround } = Math
const channels = [0, 1, 2, 3]

/** On the first two levels a dot lies between points; on the others, far wider than it matters, at the nearest. */
const betweenPoints = 2

export function plainHalo(
  views: () => { readonly bytes: Uint8Array; readonly ints: Int32Array; readonly floats: Float32Array },
): Pick<Machine, 'gatherDots' | 'layHalo' | 'blurHalo' | 'refineHalo' | 'sampleHalo'> {
  return {
    gatherDots(dots, shown, count, hearts, halos) {
      const { bytes, ints } = views()
      let used = 0
      for (let dot = 0; dot < count; dot++) {
        if (bytes[shown + dot] === 0) continue
        const from = (dots >> 2) + 8 * dot
        ints.copyWithin((hearts >> 2) + 4 * used, from, from + 4)
        ints.copyWithin((halos >> 2) + 4 * used, from + 4, from + 8)
        used++
      }
      return used
    },

    layHalo(dots, count, firstColumn, firstRow, perMm, levels, levelCount) {
      const { ints, floats } = views()
      const pace = fround(perMm)
      const add = (at: number, weights: number, tall: number, wide: number) => {
        for (const channel of channels)
          floats[at + channel] += fround(fround(floats[weights + channel] * tall) * wide)
      }
      const last = levelCount - 1
      const [lastWidth, lastHeight] = ints.subarray((levels >> 2) + 4 * last + 1)
      const inside = (at: number, first: number, points: number) => {
        const nearest = Math.floor(fround(at / 2 ** last + 0.5)) - (first >> last)
        return nearest >= 2 && nearest < points - 2
      }
      for (let dot = dots >> 2; dot < (dots >> 2) + 4 * count; dot += 4) {
        let x = fround(floats[dot] * pace)
        let y = fround(floats[dot + 1] * pace)
        if (!inside(x, firstColumn, lastWidth) || !inside(y, firstRow, lastHeight)) continue
        for (let level = 0; level < levelCount; level++, x /= 2, y /= 2) {
          const weights = (ints[dot + 2] >> 2) + 4 * level
          const [at, width] = [ints[(levels >> 2) + 4 * level], ints[(levels >> 2) + 4 * level + 1]]
          const nudge = level < betweenPoints ? 0 : 0.5
          const [column, row] = [Math.floor(fround(x + nudge)), Math.floor(fround(y + nudge))]
          const before = (row - (firstRow >> level)) * width + column - (firstColumn >> level)
          const upper = (at >> 2) + 4 * before
          if (level >= betweenPoints) {
            add(upper, weights, 1, 1)
            continue
          }
          const [right, bottom] = [fround(x - column), fround(y - row)]
          const [left, top] = [fround(1 - right), fround(1 - bottom)]
          add(upper, weights, top, left)
          add(upper + 4, weights, top, right)
          add(upper + 4 * width, weights, bottom, left)
          add(upper + 4 * width + 4, weights, bottom, right)
        }
      }
    },

    blurHalo(grid, width, height, spare) {
      const { floats } = views()
      const five = (at: number, step: number) => {
        const outer = fround(floats[at] + floats[at + 4 * step])
        const inner = fround(4 * fround(floats[at + step] + floats[at + 3 * step]))
        return fround(fround(outer + inner) + fround(6 * floats[at + 2 * step]))
      }
      const from = grid >> 2
      const across = spare >> 2
      for (let row = 0; row < height; row++)
        for (let at = 4 * (row * width + 2); at < 4 * (row * width + width - 2); at++)
          floats[across + at] = five(from + at - 8, 4)
      for (let row = 2; row < height - 2; row++)
        for (let at = 4 * (row * width + 2); at < 4 * (row * width + width - 2); at++)
          floats[from + at] = five(across + at - 8 * width, 4 * width) / 256
    },

    refineHalo(coarse, coarseWidth, fine, width, height) {
      const { floats } = views()
      for (let row = 0; row < height; row++) {
        const upper = (coarse >> 2) + 4 * (row >> 1) * coarseWidth
        const lower = (coarse >> 2) + 4 * ((row + 1) >> 1) * coarseWidth
        for (let column = 0; column < width; column++) {
          const at = (fine >> 2) + 4 * (row * width + column)
          const [left, right] = [4 * (column >> 1), 4 * ((column + 1) >> 1)]
          for (const channel of channels) {
            const top = fround(floats[upper + left + channel] + floats[upper + right + channel])
            const bottom = fround(floats[lower + left + channel] + floats[lower + right + channel])
            floats[at + channel] += fround(fround(top + bottom) / 4)
          }
        }
      }
    },

    sampleHalo(grid, width, height, firstColumn, firstRow, perMm, nodes, count, found) {
      const { ints, floats } = views()
      const pace = fround(perMm)
      const within = (at: number, first: number, points: number) =>
        Math.min(Math.max(fround(at * pace), first), first + points - 2)
      for (let node = 0; node < count; node++) {
        const at = (nodes >> 2) + 2 * node
        const x = within(floats[at], firstColumn, width)
        const y = within(floats[at + 1], firstRow, height)
        const [column, row] = [Math.floor(x), Math.floor(y)]
        const [right, bottom] = [fround(x - column), fround(y - row)]
        const [left, top] = [fround(1 - right), fround(1 - bottom)]
        const upper = (grid >> 2) + 4 * ((row - firstRow) * width + column - firstColumn)
        const lower = upper + 4 * width
        const between = (at: number) => fround(fround(floats[at] * left) + fround(floats[at + 4] * right))
        for (const channel of channels) {
          const value = fround(
            fround(between(upper + channel) * top) + fround(between(lower + channel) * bottom),
          )
          ints[(found >> 2) + 4 * node + channel] = Math.min(65535, fround(value + 0.5))
        }
      }
    },
  }
}
