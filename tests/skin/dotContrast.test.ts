import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buriedPlace } from '../../src/skin/buriedPlace'
import { crowdedDarkening } from '../../src/skin/crowdedDarkening'
import { type Dot, dotArea, mostStrength } from '../../src/skin/dotArea'
import { dotContrast } from '../../src/skin/dotContrast'
import { layerContrast } from '../../src/skin/layerContrast'
import { meanDarkening } from '../../src/skin/meanDarkening'
import { ringEdges, ringKnots } from '../../src/skin/tables/dotKnots'
import { lookUp } from '../../src/skin/tables/gridTable'
import { anySkin, lightSkin } from './skins'

const dot = (changes: Partial<Dot> = {}): Dot => ({
  radius: 0.15,
  depth: 0.35,
  thickness: 0.3,
  absorption: 5,
  ...changes,
})

const anyDot: fc.Arbitrary<Dot> = fc.record({
  radius: fc.double({ min: 0.04, max: 0.4, noNaN: true }),
  depth: fc.double({ min: 0.16, max: 1.5, noNaN: true }),
  thickness: fc.double({ min: 0.1, max: 0.32, noNaN: true }),
  absorption: fc.double({ min: 0.01, max: 256, noNaN: true }),
})
/** Of a double. */
const rounding = 1e-9

/** How far curves between the table's nodes may lie on the wrong side, share. */
const interpolated = 0.01

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

  it('takes more everywhere near the dot, the stronger it is', () => {
    fc.assert(
      fc.property(anySkin, anyDot, anyWavelength, (skin, one, wavelength) => {
        const weaker = dotContrast({ ...one, absorption: one.absorption / 1.5 }, skin, wavelength)
        const curve = dotContrast(one, skin, wavelength)
        for (const at of [0, one.radius / 2, one.radius, 2 * one.radius])
          expect(curve(at)).toBeGreaterThanOrEqual(weaker(at) * (1 - interpolated))
      }),
      { numRuns: 40 },
    )
  })

  it('takes less in the middle, the deeper it lies', () => {
    fc.assert(
      fc.property(anySkin, anyDot, anyWavelength, (skin, one, wavelength) => {
        const centres = [0, 0.06, 0.15, 0.3].map(deeper =>
          dotContrast({ ...one, depth: Math.min(1.2, one.depth) + deeper }, skin, wavelength)(0),
        )
        expect(centres).toEqual([...centres].sort((a, b) => b - a))
      }),
      { numRuns: 40 },
    )
  })

  it('refuses a dot without size, with negative strength or out of the skin', () => {
    expect(() => dotContrast(dot({ radius: 0 }), lightSkin, 560)).toThrow(/radius is 0/)
    expect(() => dotContrast(dot({ absorption: -1 }), lightSkin, 560)).toThrow(/absorption is -1/)
    expect(() => dotContrast(dot({ absorption: Number.NaN }), lightSkin, 560)).toThrow(/absorption is NaN/)
    expect(() => dotContrast(dot({ depth: 0.1 }), lightSkin, 560)).toThrow(RangeError)
  })

  it('says so where its table ends, and what the table knows', () => {
    const beyond: [Partial<Dot>, RegExp][] = [
      [{ radius: 0.5 }, /radius is 0.5; dots are known from 0.04 to 0.4/],
      [{ radius: 0.03 }, /radius is 0.03/],
      [{ thickness: 0.5 }, /thickness is 0.5; dots are known from 0.1 to 0.4/],
      [{ depth: 2 }, /depth of the top of the dot is 1.85; dots are known down to 1.5/],
      [{ absorption: 300 }, /absorption is 300; dots are known from 0 to 256/],
    ]
    for (const [change, words] of beyond)
      expect(() => dotContrast(dot(change), lightSkin, 560)).toThrow(words)
    expect(() => dotContrast(dot(), { ...lightSkin, scatter: 0.05 }, 700)).toThrow(
      /reduced scattering of the dermis/,
    )
    expect(() => dotContrast(dot(), { ...lightSkin, scatter: 9 }, 400)).toThrow(/known from 0.25 to 40/)
  })

  it('knows every dot that is drawn, in skin of 0.5 to 2 times the published scattering, however dark', () => {
    for (const scatter of [0.5, 2])
      for (const rayleigh of [0, 1])
        for (const melanin of [0, 0.9])
          for (const wavelength of [400, 700])
            for (const radius of [0.04, 0.32])
              expect(() =>
                dotContrast(
                  dot({ radius, depth: 0.23 }),
                  { ...lightSkin, scatter, rayleigh, melanin, blood: 0.08 },
                  wavelength,
                )(1),
              ).not.toThrow()
  })

  it('falls from ring to ring as its table says, with a bell in the middle and an even end', () => {
    const one = dot({ absorption: 8 })
    const curve = dotContrast(one, lightSkin, 560)
    const { falls, depth } = buriedPlace(lightSkin, 560, one).dots()
    const knots = ringKnots(ringEdges(0.15, depth))
    const table = lookUp(falls(), [0.15, 8])
    const rise = (from: number, to: number) => Math.log(curve(to) / curve(from))
    knots.forEach((knot, i) => {
      if (i > 0) expect(rise(knots[i - 1], knot)).toBeCloseTo(table[i], 9)
    })
    const bell = table[1] / (knots[1] ** 2 - knots[0] ** 2)
    expect(rise(0, knots[0])).toBeCloseTo(bell * knots[0] ** 2, 9)
    const [before, last] = knots.slice(-2)
    const even = (table[knots.length - 1] / (last - before)) * (10 - last)
    expect(rise(last, 10)).toBeCloseTo(even, 9)
    expect(curve(10.001)).toBe(0)
    expect(curve(-0.3)).toBe(curve(0.3))
  })

  it('has the shape of the weakest or strongest known dot beyond those', () => {
    const fall = (absorption: number) => {
      const curve = dotContrast(dot({ absorption, depth: 0.6 }), lightSkin, 560)
      return curve(1) / curve(0.5)
    }
    expect(fall(0.4)).toBeCloseTo(fall(1), 9)
    expect(fall(200)).toBeCloseTo(fall(64), 9)
    expect(Math.abs(fall(64) / fall(1) - 1)).toBeGreaterThan(1e-4)
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
          const strong = dotArea(
            { ...one, absorption: Math.min(256, one.absorption * factor) },
            skin,
            wavelength,
          )
          expect(strong).toBeGreaterThanOrEqual(weak * (1 - rounding))
          expect(strong).toBeLessThanOrEqual(weak * factor)
        },
      ),
      { numRuns: 60 },
    )
  })

  it.each([0.1, 0.25, 5, 100, 256])(
    'is the weak limit over 1 + shading x strength, a layer at most, for %f /mm',
    absorption => {
      const one = dot({ absorption })
      const { slope, contrast, dots } = buriedPlace(lightSkin, 560, one)
      const [logarithm] = lookUp(dots().shading(), [0.15, Math.max(0.25, absorption)])
      const shading = Math.min(
        Math.exp(logarithm) * absorption,
        (slope * absorption) / contrast(absorption) - 1,
      )
      const expected = (Math.PI * 0.15 ** 2 * slope * absorption) / (1 + shading)
      expect(dotArea(one, lightSkin, 560)).toBeCloseTo(expected, 12)
    },
  )

  it('shades itself no more than the endless layer does, in violet light under a dark epidermis', () => {
    const one = dot({ absorption: 256, depth: 0.16 })
    const skin = { ...lightSkin, melanin: 0.2, blood: 0.03 }
    const ofLayer = Math.PI * 0.15 ** 2 * layerContrast(one, skin, 400)
    expect(dotArea(one, skin, 400) / ofLayer).toBeCloseTo(1, 9)
  })

  it('takes the smallest, the widest and the strongest dot, and names what is beyond them', () => {
    for (const radius of [0.04, 0.4])
      expect(() => dotArea(dot({ radius, absorption: 256 }), lightSkin, 560)).not.toThrow()
    expect(mostStrength).toBe(256)
    expect(() => dotArea(dot({ radius: 0.41 }), lightSkin, 560)).toThrow(
      /^radius is 0.41; dots are known from/,
    )
    expect(() => dotArea(dot({ radius: Number.NaN }), lightSkin, 560)).toThrow(/^radius is NaN/)
    for (const radius of [0.03, 0.5, Number.NaN])
      expect(() => dotArea(dot({ radius, absorption: 0 }), lightSkin, 560)).toThrow(/^radius is/)
    expect(() => dotArea(dot({ absorption: -1 }), lightSkin, 560)).toThrow(
      /^absorption is -1; dots are known/,
    )
    expect(() => dotArea(dot({ absorption: 257 }), lightSkin, 560)).toThrow(
      /^absorption is 257; dots are known/,
    )
    expect(dotArea(dot({ absorption: 0 }), lightSkin, 560)).toBe(0)
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

  it('is the rule for crowded dots', () => {
    const one = dot({ absorption: 8 })
    const limit = layerContrast(one, lightSkin, 560)
    const area = dotArea(one, lightSkin, 560)
    const expected = crowdedDarkening({ area, limit, radius: 0.15 }, 120)
    expect(meanDarkening(one, 120, lightSkin, 560)).toBe(expected)
    expect(meanDarkening(one, 0, lightSkin, 560)).toBe(0)
  })

  it('refuses a density that cannot be', () => {
    for (const density of [-1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => meanDarkening(dot(), density, lightSkin, 560)).toThrow(`density is ${density}`)
  })
})
