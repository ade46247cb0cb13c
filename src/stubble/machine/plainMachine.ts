import type { Machine } from './Machine'
import { plainHalo } from './plainHalo'
import { plainStrip } from './plainStrip'

const page = 65536

/** Sums in plain TypeScript, in a memory of its own. */
export function plainMachine(): Machine {
  let views = viewsOf(new ArrayBuffer(page))
  const now = () => views
  return {
    memory(bytes) {
      if (bytes > views.bytes.length) {
        const old = views.bytes
        views = viewsOf(new ArrayBuffer(Math.ceil((1.5 * bytes) / page) * page))
        views.bytes.set(old)
      }
      return views.bytes.buffer
    },
    ...plainHalo(now),
    ...plainStrip(now),
  }
}

function viewsOf(buffer: ArrayBuffer) {
  return {
    bytes: new Uint8Array(buffer),
    halves: new Uint16Array(buffer),
    ints: new Int32Array(buffer),
    floats: new Float32Array(buffer),
  }
}
