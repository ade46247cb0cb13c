import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import jpeg from 'jpeg-js'
import { sampleViews } from '../head/sampleViews'
import { linearRgbToLab } from '../light/linearRgbToLab'
import { develop } from './develop'
import { renderSample, sampleSeed } from './renderSample'
import { sampleTruth, type Truth } from './sampleTruth'
import { sampleSkin, skinColour } from './skinColour'
import { stubbleRatio } from './stubbleRatio'

/**
 * Renders the product's own sample photos into public/samples and what is known of them into tests/reference. The same
 * program gives the same bytes. The side view comes first: it sets the strength of the stubble for all.
 */
const quality = 92
const root = join(import.meta.dirname, '../..')
const photos = join(root, 'public/samples')
const order = ['side', 'front', 'top'] as const

mkdirSync(photos, { recursive: true })
const paint = { colour: skinColour(sampleSkin), stubble: stubbleRatio(sampleSkin) }
const bare = paint.colour(1, 1)
const views: Partial<Truth['views']> = {}
for (const name of order) {
  const view = sampleViews[name]
  const rendered = renderSample(name, view, paint, { strength: views.side?.shaftStrength })
  const { light, width, height } = rendered
  const { data } = develop(light, width, height, sampleSeed)
  const encoded = jpeg.encode({ data: Buffer.from(data.buffer), width, height }, quality)
  writeFileSync(join(photos, view.file), encoded.data)
  Object.assign(views, { [name]: sampleTruth(name, view, rendered) })
  console.log(`${view.file}: ${width} x ${height}, ${Math.round(encoded.data.length / 1000)} kB`)
}
const truth = {
  seed: sampleSeed,
  skin: sampleSkin,
  skinLinearRgb: bare,
  skinLab: linearRgbToLab(bare),
  shaftRatio: paint.stubble,
  views,
}
writeFileSync(join(root, 'tests/reference/sampleTruth.json'), `${JSON.stringify(truth, null, 2)}\n`)
