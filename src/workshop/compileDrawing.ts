import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import asc from 'assemblyscript/asc'

const source = join(import.meta.dirname, '../stubble/machine/assembly/drawing.ts')

/** The drawing's inner loops as WebAssembly. The same compiler gives the same bytes. */
export async function compileDrawing(): Promise<Uint8Array> {
  let binary: Uint8Array | undefined
  const { error, stderr } = await asc.main(
    ['drawing.ts', '--outFile', 'drawing.wasm', '-O3', '--runtime', 'stub', '--enable', 'simd'],
    {
      readFile: name => (name === 'drawing.ts' ? readFileSync(source, 'utf8') : null),
      writeFile: (name, contents) => {
        if (name === 'drawing.wasm' && typeof contents !== 'string') binary = contents
      },
      listFiles: () => [],
    },
  )
  if (error || !binary) throw new Error(`the drawing does not compile: ${stderr.toString()}`)
  return binary
}
