import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import jpeg from 'jpeg-js'
import { sampleViews } from '../head/sampleViews'
import { develop } from './develop'
import { renderSample } from './renderSample'
import { sampleCrosses } from './sampleCrosses'
import { sampleSkin, skinColour } from './skinColour'

/** Renders the product's own sample photos. The same seed gives the same bytes. */
const seed = 20261122
const quality = 92
const folder = join(import.meta.dirname, '../../public/samples')

mkdirSync(folder, { recursive: true })
const colour = skinColour(sampleSkin)
const wanted = process.argv.slice(2)
for (const [name, view] of Object.entries(sampleViews)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const cross = sampleCrosses[name as keyof typeof sampleViews]
  const { light, width, height } = renderSample(view, cross, colour, seed)
  const { data } = develop(light, width, height, seed)
  const encoded = jpeg.encode({ data: Buffer.from(data.buffer), width, height }, quality)
  writeFileSync(join(folder, view.file), encoded.data)
  console.log(`${view.file}: ${width} x ${height}, ${Math.round(encoded.data.length / 1000)} kB`)
}
