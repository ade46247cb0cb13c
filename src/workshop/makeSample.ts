import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import jpeg from 'jpeg-js'
import { sampleViews } from '../head/sampleViews'
import { develop } from './develop'
import { renderSample } from './renderSample'
import { sampleSkin, skinColour } from './skinColour'
import { closedMat, stubbleRatio } from './stubbleRatio'

const seed = 20261122
const quality = 92
const folder = join(import.meta.dirname, '../../public/samples')
mkdirSync(folder, { recursive: true })
const paint = { colour: skinColour(sampleSkin), stubble: { ratio: stubbleRatio(sampleSkin), limit: stubbleRatio(sampleSkin, closedMat) } }
console.log('ratio', paint.stubble, paint.colour(1, 1))
const wanted = process.argv.slice(2)
for (const name of Object.keys(sampleViews) as (keyof typeof sampleViews)[]) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const view = sampleViews[name]
  const t = Date.now()
  const { light, width, height, hair } = renderSample(name, view, paint, seed)
  const { data } = develop(light, width, height, seed)
  const encoded = jpeg.encode({ data: Buffer.from(data.buffer), width, height }, quality)
  writeFileSync(join(folder, view.file), encoded.data)
  console.log(
    `${view.file}: ${width} x ${height}, ${Math.round(encoded.data.length / 1000)} kB`,
    hair.strength,
    Date.now() - t,
  )
}
