import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileDrawing } from './compileDrawing'

/** Compiles the inner loops of the drawing and writes them where the browser's half finds them. */
const code = Buffer.from(await compileDrawing()).toString('base64')
writeFileSync(
  join(import.meta.dirname, '../browser/drawingCode.ts'),
  `/** \`stubble/machine/assembly/drawing.ts\` as WebAssembly in base64; written by \`npm run tables:drawing\`. */\nexport const drawingCode =\n  '${code}'\n`,
)
