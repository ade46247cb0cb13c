import type { Machine } from '../stubble/machine/Machine'
import { plainMachine } from '../stubble/machine/plainMachine'
import { drawingCode } from './drawingCode'

const page = 65536

type Drawing = Omit<Machine, 'memory'> & { readonly memory: WebAssembly.Memory }

let compiled: WebAssembly.Module | undefined

/** Does the drawing's sums in WebAssembly, in a memory of its own; throws where the browser has no vectors for it. */
export function wasmMachine(): Machine {
  compiled ??= new WebAssembly.Module(Uint8Array.from(atob(drawingCode), letter => letter.charCodeAt(0)))
  const { memory, ...sums } = new WebAssembly.Instance(compiled, {
    env: {
      abort: () => {
        throw new Error('the drawing stopped')
      },
    },
  }).exports as unknown as Drawing
  return {
    ...sums,
    memory(bytes) {
      const missing = bytes - memory.buffer.byteLength
      if (missing > 0) memory.grow(Math.ceil(missing / page))
      return memory.buffer as ArrayBuffer
    },
  }
}

/** The fastest machine this browser has. All give the same bytes, so nothing but time is lost with the plain one. */
export function bestMachine(): Machine {
  try {
    return wasmMachine()
  } catch {
    return plainMachine()
  }
}
