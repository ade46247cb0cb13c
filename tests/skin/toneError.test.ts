import { describe, expect, it } from 'vitest'
import type { Quadrilateral } from '../../src/geometry/quadrilateral'
import { isRemark } from '../../src/geometry/Remark'
import type { Lab } from '../../src/light/colours'
import { labToLinearRgb } from '../../src/light/labToLinearRgb'
import { labToOklab } from '../../src/light/labToOklab'
import { unknownCamera } from '../../src/skin/cameraSpread'
import { fitSkinToTone } from '../../src/skin/fitSkinToTone'
import { knownCamera } from '../../src/skin/knownCamera'
import { toneError } from '../../src/skin/toneError'
import { typologyAngle } from '../../src/tones/typologyAngle'
import { readChart } from '../../src/tones/whiteReference/readChart'
import { syntheticChart } from '../tones/whiteReference/syntheticChart'

/** From very light to dark. */
const tones: readonly Lab[] = [
  { l: 72, a: 9, b: 14 },
  { l: 66, a: 11, b: 16 },
  { l: 60, a: 12, b: 18 },
  { l: 52, a: 12, b: 18 },
  { l: 44, a: 12, b: 17 },
  { l: 36, a: 11, b: 14 },
]

/** What a good chart leaves open: a phone's photo with noise and uneven light, read as any chart is. */
function goodChart() {
  const corners: Quadrilateral = [
    { x: 70, y: 60 },
    { x: 340, y: 40 },
    { x: 372, y: 232 },
    { x: 52, y: 262 },
  ]
  const camera = {
    mix: [[0.72, 0.08, 0.02] as const, [0.06, 0.62, 0.04] as const, [0.02, 0.07, 0.5] as const],
    slope: 1.18,
    noise: 2,
    fall: 0.15,
  }
  const reading = readChart(syntheticChart({ width: 420, height: 320, corners, camera }), corners)
  if (isRemark(reading)) throw new Error(reading.code)
  return knownCamera(reading.reference.doubt)
}

describe('the stated error of a tone', () => {
  const chart = goodChart()

  it('shrinks by at least half with a good chart, on every axis and as ITA', () => {
    for (const tone of tones) {
      const light = labToLinearRgb(tone)
      const [without, withChart] = [toneError(light, unknownCamera), toneError(light, chart)]
      expect(withChart.l).toBeLessThan(without.l / 2)
      expect(withChart.a).toBeLessThan(without.a / 2)
      expect(withChart.b).toBeLessThan(without.b / 2)
      expect(typologyAngle(tone, chart).error).toBeLessThan(typologyAngle(tone).error / 2)
    }
  })

  it('shrinks the person’s own lightness by at least half too', () => {
    const width = ([low, high]: readonly [number, number]) => high - low
    for (const tone of tones) {
      const [without, withChart] = [unknownCamera, chart].map(
        camera => fitSkinToTone(labToOklab(tone), { camera }).tone,
      )
      expect(width(withChart.l)).toBeLessThan(width(without.l) / 2)
      expect(width(withChart.a)).toBeLessThan(width(without.a))
      expect(width(withChart.b)).toBeLessThan(width(without.b))
    }
  })

  it('is half a stop and a white balance of 5 % for mid-grey without a reference', () => {
    // d L* / d ln Y = 116/3 Y^(1/3) = 21.8 at 18 %; half a stop either way is ln 2 / 2 x 0.816 as a deviation.
    const { l } = toneError([0.18, 0.18, 0.18], { exposure: 0.5, whiteBalance: 0, slope: 1 })
    expect(l).toBeGreaterThan(1.2816 * 21.8 * 0.283)
    expect(l).toBeLessThan(1.05 * 1.2816 * 21.8 * 0.283)
  })

  it('is never larger with a reference than without', () => {
    expect(knownCamera({ exposure: 0.9, whiteBalance: 0.2, slope: 2 })).toEqual(unknownCamera)
    expect(knownCamera(null)).toEqual(unknownCamera)
  })
})
