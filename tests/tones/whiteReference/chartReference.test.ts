import { describe, expect, it } from 'vitest'
import { encodeSrgb } from '../../../src/light/encodeSrgb'
import { chartReference, greyRow } from '../../../src/tones/whiteReference/chartReference'

/**
 * The same patches as sRGB bytes, published beside the L*a*b* (GretagMacbeth 2005; D. Pascale, RGB coordinates of the
 * Macbeth ColorChecker, BabelColor 2006): they went through an adaptation of their own.
 */
const publishedSrgb = [
  [115, 81, 67],
  [199, 147, 129],
  [91, 122, 156],
  [90, 108, 64],
  [130, 128, 176],
  [92, 190, 172],
  [224, 124, 47],
  [68, 91, 170],
  [198, 82, 97],
  [94, 58, 106],
  [159, 189, 63],
  [230, 162, 39],
  [35, 63, 147],
  [67, 149, 74],
  [180, 49, 57],
  [238, 198, 20],
  [193, 84, 151],
  [0, 136, 170],
  [245, 245, 243],
  [200, 202, 202],
  [161, 163, 163],
  [121, 121, 122],
  [82, 84, 86],
  [49, 49, 51],
]

/** Bytes between two roundings and two ways to adapt; the most saturated end of blue differs most. */
const closeness = 3

describe('the published patches', () => {
  it('are the published sRGB bytes once adapted from D50 to D65', () => {
    const off = chartReference.flatMap(({ name, light }, i) =>
      light.flatMap((channel, k) => {
        const byte = encodeSrgb(channel)
        return Math.abs(byte - publishedSrgb[i][k]) > closeness ? [`${name} ${k}: ${byte}`] : []
      }),
    )
    expect(off).toEqual([])
  })

  it('keep neutrals neutral under the other light', () => {
    for (const i of greyRow) {
      const { a, b } = chartReference[i].lab
      expect(Math.hypot(a, b)).toBeLessThan(1.6)
    }
  })

  it('fall in light along the grey row', () => {
    const lights = greyRow.map(i => chartReference[i].lab.l)
    expect(lights).toEqual(lights.toSorted((one, other) => other - one))
  })
})
