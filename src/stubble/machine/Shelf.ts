import type { Machine } from './Machine'

/** Hands out places in a machine's memory, one after another. */
export type Shelf = {
  /** A place for so many bytes, empty of meaning; a multiple of 16. */
  take(bytes: number): number
  /** What lies at a place, as numbers of a kind; dead once more is taken. */
  bytes(at: number, length: number): Uint8Array
  halves(at: number, length: number): Uint16Array
  ints(at: number, length: number): Int32Array
  floats(at: number, length: number): Float32Array
  /** Everything taken since is free again. */
  back(to: number): void
  readonly top: number
}

/** Vectors are read a little past their end. */
const spare = 64

export function shelf(machine: Machine): Shelf {
  let top = 16
  return {
    take(bytes) {
      const at = top
      top = Math.ceil((at + bytes + spare) / 16) * 16
      machine.memory(top)
      return at
    },
    bytes: (at, length) => new Uint8Array(machine.memory(top), at, length),
    halves: (at, length) => new Uint16Array(machine.memory(top), at, length),
    ints: (at, length) => new Int32Array(machine.memory(top), at, length),
    floats: (at, length) => new Float32Array(machine.memory(top), at, length),
    back(to) {
      top = to
    },
    get top() {
      return top
    },
  }
}
