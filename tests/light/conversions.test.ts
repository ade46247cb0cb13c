import { converter } from 'culori'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LinearRgb } from '../../src/light/colours'
import { labToLinearRgb } from '../../src/light/labToLinearRgb'
import { labToOklab } from '../../src/light/labToOklab'
import { linearRgbToLab } from '../../src/light/linearRgbToLab'
import { linearRgbToOklab } from '../../src/light/linearRgbToOklab'
import { oklabToLab } from '../../src/light/oklabToLab'
import { oklabToLinearRgb } from '../../src/light/oklabToLinearRgb'

const channel = fc.double({ min: 0, max: 1, noNaN: true })
const colours = fc.tuple(channel, channel, channel) as fc.Arbitrary<LinearRgb>

/** Matrices are printed with about ten digits; OKLab's there and back lose some more. */
const lost = 5e-7

describe('colour conversions', () => {
  it('come back where they started', () => {
    fc.assert(
      fc.property(colours, rgb => {
        const there = [
          labToLinearRgb(linearRgbToLab(rgb)),
          oklabToLinearRgb(linearRgbToOklab(rgb)),
          oklabToLinearRgb(labToOklab(linearRgbToLab(rgb))),
          labToLinearRgb(oklabToLab(linearRgbToOklab(rgb))),
        ]
        for (const back of there)
          back.forEach((value, i) => {
            expect(Math.abs(value - rgb[i])).toBeLessThan(lost)
          })
      }),
    )
  })

  it('agree with culori from end to end', () => {
    const toLab = converter('lab65')
    const toOklab = converter('oklab')
    fc.assert(
      fc.property(colours, ([r, g, b]) => {
        const lab = toLab({ mode: 'lrgb', r, g, b })
        const oklab = toOklab({ mode: 'lrgb', r, g, b })
        const ours = [linearRgbToLab([r, g, b]), linearRgbToOklab([r, g, b])]
        for (const key of ['l', 'a', 'b'] as const) {
          expect(Math.abs(ours[0][key] - lab[key])).toBeLessThan(1e-4)
          expect(Math.abs(ours[1][key] - oklab[key])).toBeLessThan(1e-6)
        }
      }),
    )
  })

  it('make white white', () => {
    expect(linearRgbToLab([1, 1, 1]).l).toBeCloseTo(100, 4)
    expect(linearRgbToOklab([1, 1, 1]).l).toBeCloseTo(1, 6)
  })
})
