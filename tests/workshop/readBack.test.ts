import { describe, expect, it } from 'vitest'
import { isRemark } from '../../src/geometry/Remark'
import { headCircle } from '../../src/head/headCircle'
import type { LinearRgb } from '../../src/light/colours'
import { deltaE2000 } from '../../src/light/labDifference'
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

function sampledSkin(name: keyof typeof truth.views) {
  const view = truth.views[name]
  const pixels = readSample(view.file)
  const strokes = brushOver(view.bareScalp.polygon, radius)
  const tone = sampleTone(pixels, strokes)
  if (isRemark(tone)) throw new Error(tone.code)
  return { view, pixels, strokes, tone }
}

describe.each(['side', 'front', 'top'] as const)('the skin of the %s view read back', name => {
  it('has the tone that was lit, within 1 ΔE2000', () => {
    const { view, tone } = sampledSkin(name)
    const lit = linearRgbToLab(rgb(view.bareScalp.linearRgb))
    expect(deltaE2000(tone.lab, lit)).toBeLessThan(toneTolerance)
  })

  it('has the skin’s own reflectance once its shading is divided out, within 1 ΔE2000', () => {
    const { view, tone } = sampledSkin(name)
    const own = rgb(tone.linearRgb.map((value, channel) => value / view.bareScalp.shading[channel]))
    expect(deltaE2000(linearRgbToLab(own), truth.skinLab)).toBeLessThan(toneTolerance)
  })
})

describe.each(['side', 'front'] as const)('the stubble of the %s view read back', name => {
  it('has the true ratio to bare skin within 5 % a channel', () => {
    const { pixels, strokes, tone } = sampledSkin(name)
    const view = truth.views[name]
    const stubble = view.sideStubble!
    const target = sideTarget({
      pixels,
      skin: { tone, strokes },
      hair: { strokes: brushOver(stubble.polygon, radius) },
      outlineDistance: outlineDistance(headMask(pixels)),
      pixelsPerMm: view.pose.pixelsPerMm,
      head: headCircle(view.pose),
      sideLength: '0.5',
    })
    if (isRemark(target)) throw new Error(target.code)
    const wrong = target.linearRgbRatio
      .map((ratio, channel) => ratio / stubble.stubbleRatio[channel] - 1)
      .filter(share => Math.abs(share) > ratioTolerance)
    expect(wrong).toEqual([])
  })
})
