import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LinearRgb } from '../../../src/light/colours'
import { correctRatio } from '../../../src/tones/whiteReference/correctRatio'
import { correctSide } from '../../../src/tones/whiteReference/correctSide'
import type { WhiteReference } from '../../../src/tones/whiteReference/WhiteReference'

const reference = (slope: number, mix: WhiteReference['mix']): WhiteReference => ({
  slope,
  mix,
  doubt: { exposure: 0.1, whiteBalance: 0.02, slope: 1.03 },
  chart: { residual: 1, worst: 2, slopeError: 0.01, unevenness: 0 },
})
const gains = [
  [1.4, 0, 0],
  [0, 1.2, 0],
  [0, 0, 2.1],
]
const bare: LinearRgb = [0.42, 0.26, 0.19]
const channel = fc.double({ min: 0.15, max: 0.95, noNaN: true })

describe('a ratio of the sides', () => {
  it('is the photo’s to the power 1 / slope where no channels are mixed', () => {
    fc.assert(
      fc.property(
        fc.tuple(channel, channel, channel),
        fc.double({ min: 0.7, max: 1.4, noNaN: true }),
        (ratio, slope) => {
          const corrected = correctRatio(reference(slope, gains), bare, ratio)
          for (const k of [0, 1, 2] as const) expect(corrected[k]).toBeCloseTo(ratio[k] ** (1 / slope), 8)
        },
      ),
    )
  })

  it('stays as it is by a card and without a reference', () => {
    const ratio: LinearRgb = [0.5, 0.6, 0.7]
    expect(correctRatio(null, bare, ratio)).toEqual(ratio)
    const corrected = correctRatio(reference(1, gains), bare, ratio)
    for (const k of [0, 1, 2] as const) expect(corrected[k]).toBeCloseTo(ratio[k], 10)
  })

  it('comes out true through a camera that mixes and bends', () => {
    const mix = [
      [1.3, -0.2, 0],
      [-0.1, 1.2, -0.1],
      [0, -0.2, 1.4],
    ]
    // What that camera makes of light: the inverse of the mix, then the bend.
    const undone = (light: LinearRgb): LinearRgb => {
      const [[a, b, c], [d, e, f], [g, h, i]] = mix
      const determinant = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
      const rows = [
        [e * i - f * h, c * h - b * i, b * f - c * e],
        [f * g - d * i, a * i - c * g, c * d - a * f],
        [d * h - e * g, b * g - a * h, a * e - b * d],
      ].map(row => row.reduce((sum, share, k) => sum + (share / determinant) * light[k], 0) ** 1.2)
      return [rows[0], rows[1], rows[2]]
    }
    const ratio: LinearRgb = [0.55, 0.65, 0.7]
    const shadow: LinearRgb = [bare[0] * ratio[0], bare[1] * ratio[1], bare[2] * ratio[2]]
    const [skinSeen, shadowSeen] = [undone(bare), undone(shadow)]
    const seen: LinearRgb = [
      shadowSeen[0] / skinSeen[0],
      shadowSeen[1] / skinSeen[1],
      shadowSeen[2] / skinSeen[2],
    ]
    const corrected = correctRatio(reference(1.2, mix), skinSeen, seen)
    for (const k of [0, 1, 2] as const) expect(corrected[k]).toBeCloseTo(ratio[k], 6)
  })

  it('carries its spread along', () => {
    const side = {
      linearRgbRatio: [0.5, 0.6, 0.7] as LinearRgb,
      spread: [0.02, 0.02, 0.02] as LinearRgb,
      coverage: 0.5,
      grain: 0.2,
      hairGrain: 0.15,
      grainBands: [],
      count: 900,
      warnings: [],
    }
    expect(correctSide(side, bare, null)).toBe(side)
    const corrected = correctSide(side, bare, reference(1.25, gains))
    // The slope of x^(1/1.25) at 0.5 is 0.919.
    expect(corrected.spread[0]).toBeCloseTo(0.02 * 0.919, 3)
    expect(corrected.coverage).toBe(0.5)
  })
})
