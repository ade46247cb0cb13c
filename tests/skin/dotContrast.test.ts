import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buriedPlace } from '../../src/skin/buriedPlace'
import { type Dot, dotArea } from '../../src/skin/dotArea'
import { dotContrast } from '../../src/skin/dotContrast'
import { layerContrast } from '../../src/skin/layerContrast'
import { meanDarkening } from '../../src/skin/meanDarkening'
import { anySkin, darkSkin, lightSkin } from './skins'

const dot = (changes: Partial<Dot> = {}): Dot => ({
  radius: 0.15,
  depth: 0.35,
  thickness: 0.3,
  absorption: 5,
  ...changes,
})

const anyDot: fc.Arbitrary<Dot> = fc.record({
  radius: fc.double({ min: 0.03, max: 0.5, noNaN: true }),
  depth: fc.double({ min: 0.16, max: 1.5, noNaN: true }),
  thickness: fc.constantFrom(0.1, 0.3),
  absorption: fc.double({ min: 0.01, max: 200, noNaN: true }),
})
const anyWavelength = fc.constantFrom(460, 560, 660)

function areaUnder(curve: (distance: number) => number, radius: number): number {
  const step = 0.01
  let sum = 0
  for (let at = step / 2; at < radius + 30; at += step) sum += 2 * Math.PI * at * step * curve(at)
  return sum
}

describe('dotContrast', () => {
  it('is nothing anywhere without pigment', () => {
    const curve = dotContrast(dot({ absorption: 0 }), lightSkin, 560)
    expect([0, 0.1, 3, 100].map(curve)).toEqual([0, 0, 0, 0])
    expect(meanDarkening(dot({ absorption: 0 }), 100, lightSkin, 560)).toBe(0)
  })

  it('falls with distance and stays between nothing and the endless layer', () => {
    fc.assert(
      fc.property(anySkin, anyDot, anyWavelength, (skin, one, wavelength) => {
        const curve = dotContrast(one, skin, wavelength)
        const limit = layerContrast(one, skin, wavelength)
        let before = limit
        for (let at = 0; at < 12; at += 0.05) {
          const value = curve(at)
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(before * (1 + 1e-9))
          before = value
        }
      }),
      { numRuns: 25 },
    )
  })

  it('has the area dotArea says', () => {
    for (const wavelength of [460, 660])
      for (const depth of [0.23, 0.6]) {
        const one = dot({ depth })
        const ratio =
          areaUnder(dotContrast(one, lightSkin, wavelength), one.radius) / dotArea(one, lightSkin, wavelength)
        expect(ratio).toBeGreaterThan(0.98)
        expect(ratio).toBeLessThan(1.02)
      }
  })

  it('of a wide disc is the layer in the middle and half of it at the rim', () => {
    const wide = dot({ radius: 500, depth: 0.6 })
    const curve = dotContrast(wide, darkSkin, 560)
    const layer = layerContrast(wide, darkSkin, 560)
    expect(curve(0)).toBeCloseTo(layer, 6)
    expect(curve(500) / layer).toBeGreaterThan(0.4)
    expect(curve(500) / layer).toBeLessThan(0.6)
    expect(curve(520) / layer).toBeLessThan(0.01)
  })

  it('refuses a dot without size, with negative strength or out of the skin', () => {
    expect(() => dotContrast(dot({ radius: 0 }), lightSkin, 560)).toThrow(/radius is 0/)
    expect(() => dotContrast(dot({ absorption: -1 }), lightSkin, 560)).toThrow(/absorption is -1/)
    expect(() => dotContrast(dot({ absorption: Number.NaN }), lightSkin, 560)).toThrow(/absorption is NaN/)
    expect(() => dotContrast(dot({ depth: 0.1 }), lightSkin, 560)).toThrow(RangeError)
  })
})

describe('dotArea', () => {
  it('rises with absorption and, per unit of it, falls', () => {
    fc.assert(
      fc.property(
        anySkin,
        anyDot,
        anyWavelength,
        fc.double({ min: 1.01, max: 10, noNaN: true }),
        (skin, one, wavelength, factor) => {
          const weak = dotArea(one, skin, wavelength)
          const strong = dotArea({ ...one, absorption: one.absorption * factor }, skin, wavelength)
          expect(strong).toBeGreaterThanOrEqual(weak)
          expect(strong).toBeLessThanOrEqual(weak * factor)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is the weak limit for a trace and never below the share of a layer', () => {
    fc.assert(
      fc.property(anySkin, anyDot, anyWavelength, (skin, one, wavelength) => {
        const disc = Math.PI * one.radius ** 2
        const trace = { ...one, absorption: 1e-3 }
        const weak = disc * buriedPlace(skin, wavelength, one).slope * trace.absorption
        expect(dotArea(trace, skin, wavelength) / weak).toBeCloseTo(1, 2)
        expect(dotArea(one, skin, wavelength)).toBeGreaterThanOrEqual(
          disc * layerContrast(one, skin, wavelength) * (1 - 1e-9),
        )
      }),
      { numRuns: 40 },
    )
  })
})

describe('meanDarkening', () => {
  it('rises with density, from the sum of the dots to at most the endless layer', () => {
    fc.assert(
      fc.property(anySkin, anyDot, anyWavelength, (skin, one, wavelength) => {
        const limit = layerContrast(one, skin, wavelength)
        const tones = [1e-4, 1, 30, 100, 300, 1000].map(density =>
          meanDarkening(one, density, skin, wavelength),
        )
        expect(tones).toEqual([...tones].sort((a, b) => a - b))
        expect(tones[5]).toBeLessThanOrEqual(limit)
        expect(tones[0] / ((1e-4 / 100) * dotArea(one, skin, wavelength))).toBeCloseTo(1, 2)
      }),
      { numRuns: 40 },
    )
  })

  it('refuses a negative density', () => {
    expect(() => meanDarkening(dot(), -1, lightSkin, 560)).toThrow(/density is -1/)
  })
})
