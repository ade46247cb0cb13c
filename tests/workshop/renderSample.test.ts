import { describe, expect, it } from 'vitest'
import { sampleViews } from '../../src/head/sampleViews'
import type { LinearRgb } from '../../src/light/colours'
import { decodedSrgb } from '../../src/light/decodedSrgb'
import { develop } from '../../src/workshop/develop'
import { renderSample, sampleSeed } from '../../src/workshop/renderSample'
import { sampleCrosses } from '../../src/workshop/sampleCrosses'
import { sampleRegions } from '../../src/workshop/sampleRegions'
import { crossDistance } from '../../src/workshop/scaleStrip'
import { sampleSkin } from '../../src/workshop/skinColour'
import { stubbleRatio } from '../../src/workshop/stubbleRatio'
import { readSample, truth } from './readSample'

/** The sample's skin without its blotches: enough for a window, and quick. */
const colour = (): LinearRgb => [truth.skinLinearRgb[0], truth.skinLinearRgb[1], truth.skinLinearRgb[2]]
const [r, g, b] = truth.shaftRatio
const [red, green, blue] = truth.views.side.shaftStrength
const paint = { colour, stubble: [r, g, b] as const }
const window = { x: 560, y: 640, width: 48, height: 48 }
const rendered = () => renderSample('side', sampleViews.side, paint, { window, strength: [red, green, blue] })

describe('renderSample', () => {
  const first = rendered()

  it('gives the same bytes twice', () => {
    const again = rendered()
    const bytes = (light: Float32Array) => develop(light, window.width, window.height, sampleSeed).data
    expect(again.light).toEqual(first.light)
    expect(bytes(again.light)).toEqual(bytes(first.light))
  })

  it('gives the light that the committed photo shows, within 3 %', () => {
    const { data, width } = readSample(sampleViews.side.file)
    const means = [0, 1, 2].map(channel => {
      let photo = 0
      let light = 0
      for (let y = 0; y < window.height; y++)
        for (let x = 0; x < window.width; x++) {
          photo += decodedSrgb[data[4 * ((window.y + y) * width + window.x + x) + channel]]
          light += first.light[3 * (y * window.width + x) + channel]
        }
      return photo / light
    })
    expect(means.filter(share => Math.abs(share - 1) > 0.03)).toEqual([])
  })
})

describe('the truth beside the sample', () => {
  it('is that of this skin, these poses, crosses and patches', () => {
    expect(truth.seed).toBe(sampleSeed)
    expect(truth.skin).toEqual(sampleSkin)
    for (const name of ['front', 'top', 'side'] as const) {
      const view = truth.views[name]
      const { map, file } = sampleViews[name]
      expect(view.file).toBe(file)
      expect(view.pose).toEqual(map)
      expect(view.bareScalp.polygon).toEqual(sampleRegions[name].bareScalp)
      expect(view.crosses[0]).toEqual(sampleCrosses[name])
      expect(view.crosses[1].x - view.crosses[0].x).toBeCloseTo(crossDistance * view.pose.pixelsPerMm, 9)
    }
  })

  it('loses red most, as the layered skin says', () => {
    const ratio = stubbleRatio(sampleSkin)
    expect(ratio.map(value => value.toFixed(6))).toEqual(truth.shaftRatio.map(value => value.toFixed(6)))
    expect(ratio[0]).toBeLessThan(ratio[1])
    expect(ratio[1]).toBeLessThan(ratio[2])
  })
})
