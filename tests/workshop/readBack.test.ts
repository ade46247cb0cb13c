import { describe, expect, it } from 'vitest'
import { isRemark } from '../../src/geometry/Remark'
import { headCircle } from '../../src/head/headCircle'
import type { LinearRgb } from '../../src/light/colours'
import { labDifference } from '../../src/light/labDifference'
import { linearRgbToLab } from '../../src/light/linearRgbToLab'
import { headMask } from '../../src/tones/headMask'
import { outlineDistance } from '../../src/tones/outlineDistance'
import { sampleTone } from '../../src/tones/sampleTone'
import { sideTarget } from '../../src/tones/sideTarget'
import { brushOver, readSample, truth } from './readSample'

/** ΔE2000 that a sampled tone may lie from the truth, and share by which a ratio may. */
const toneTolerance = 1
const ratioTolerance = 0.05

/** Brush radius, pixels. */
const radius = 22

const rgb = ([r, g, b]: readonly number[]): LinearRgb => [r, g, b]

describe.each(['side', 'front', 'top'] as const)('the %s view read back', name => {
  const view = truth.views[name]
  const pixels = readSample(view.file)
  const tone = sampleTone(pixels, brushOver(view.bareScalp.polygon, radius))

  it('gives the skin’s tone within 1 ΔE2000', () => {
    if (isRemark(tone)) throw new Error(tone.code)
    expect(labDifference(tone.lab, linearRgbToLab(rgb(view.bareScalp.linearRgb)))).toBeLessThan(toneTolerance)
  })

  it('gives the skin’s own reflectance once its shading is divided out', () => {
    if (isRemark(tone)) throw new Error(tone.code)
    const own = rgb(tone.linearRgb.map((value, channel) => value / view.bareScalp.shading[channel]))
    console.log(
      name,
      labDifference(tone.lab, linearRgbToLab(rgb(view.bareScalp.linearRgb))),
      labDifference(linearRgbToLab(own), truth.skinLab),
    )
    expect(labDifference(linearRgbToLab(own), truth.skinLab)).toBeLessThan(toneTolerance)
  })
})

describe.each(['side', 'front'] as const)('the stubble of the %s view read back', name => {
  it('gives the side ratio within 5 % a channel', () => {
    const view = truth.views[name]
    const pixels = readSample(view.file)
    const strokes = brushOver(view.bareScalp.polygon, radius)
    const tone = sampleTone(pixels, strokes)
    if (isRemark(tone)) throw new Error(tone.code)
    const target = sideTarget({
      pixels,
      skin: { tone, strokes },
      hair: { strokes: brushOver(view.sideStubble.polygon, radius) },
      outlineDistance: outlineDistance(headMask(pixels)),
      pixelsPerMm: view.pose.pixelsPerMm,
      head: headCircle({ ...view.pose, kind: 'head' }),
      sideLength: '0.5',
    })
    if (isRemark(target)) throw new Error(target.code)
    console.log(
      name,
      target.linearRgbRatio,
      view.sideStubble.stubbleRatio,
      target.linearRgbRatio.map((v, i) => v / view.sideStubble.stubbleRatio[i] - 1),
      target.warnings,
    )
    const off = target.linearRgbRatio.map(
      (ratio, channel) => ratio / view.sideStubble.stubbleRatio[channel] - 1,
    )
    expect(off.filter(share => Math.abs(share) > ratioTolerance)).toEqual([])
  })
})
