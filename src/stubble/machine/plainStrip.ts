/** The strip's sums without WebAssembly; see `Machine`. Whole numbers only. */
import { depthOf, sumShift, takenLength } from './lightLoss'
import type { Machine } from './Machine'

const most = 65535

export function plainStrip(
  views: () => {
    readonly bytes: Uint8Array
    readonly halves: Uint16Array
    readonly ints: Int32Array
  },
): Pick<Machine, 'fillField' | 'pressStamps' | 'takeLight'> {
  return {
    fillField(nodes, columns, shift, firstRow, rows, field, stride) {
      const { halves, ints } = views()
      const pitch = 1 << shift
      const half = (1 << (2 * shift)) >> 1
      for (let row = 0; row < rows; row++) {
        const down = (firstRow + row) & (pitch - 1)
        const upper = (nodes >> 2) + 4 * ((firstRow + row) >> shift) * columns
        const mix = (at: number) => ints[at] * (pitch - down) + ints[at + 4 * columns] * down
        for (let at = 0; at < 4 * (columns - 1); at++) {
          const left = mix(upper + at)
          const step = mix(upper + at + 4) - left
          let sum = (left << shift) + half
          let to = ((field + row * stride) >> 1) + 4 * ((at >> 2) << shift) + (at & 3)
          for (let pixel = 0; pixel < pitch; pixel++, to += 4, sum += step)
            halves[to] = Math.min(most, sum >> (2 * shift))
        }
      }
    },

    pressStamps(dots, first, last, firstRow, rows, field, stride) {
      const { halves, ints } = views()
      for (let record = (dots >> 2) + 4 * first; record < (dots >> 2) + 4 * last; record += 4) {
        const top = ints[record + 1] - firstRow
        const size = ints[record + 3]
        const wide = 8 * (size & 0xffff)
        const end = Math.min(rows, top + (size >>> 16))
        for (let row = Math.max(0, top); row < end; row++) {
          const stamp = (ints[record + 2] >> 1) + (row - top) * wide
          const line = ((field + row * stride) >> 1) + 4 * ints[record]
          for (let i = 0; i < wide; i++) {
            const sum = halves[line + i] + halves[stamp + i]
            halves[line + i] = Math.min(sum, most)
          }
        }
      }
    },

    takeLight(photo, share, result, width, rows, field, stride, taken, left) {
      const { bytes, halves } = views()
      for (let row = 0; row < rows; row++) {
        let sum = (field + row * stride) >> 1
        for (let at = 4 * row * width; at < 4 * (row + 1) * width; at++, sum++) {
          const channel = at & 3
          const byte = bytes[photo + at]
          if (channel === 3) bytes[result + at] = byte
          else {
            const takes = halves[(taken >> 1) + takenLength * channel + (halves[sum] >> sumShift)]
            bytes[result + at] = bytes[left + 256 * byte + depthOf(takes, bytes[share + at])]
          }
        }
      }
    },
  }
}
