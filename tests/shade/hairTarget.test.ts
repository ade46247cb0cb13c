import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bareSpectrum } from '../../src/shade/bareSpectrum'
import { type HairQuestion, hairTarget, packaged } from '../../src/shade/hairTarget'
import { pigmentedColour } from '../../src/shade/pigmentedColour'
import { wavelengths } from '../../src/shade/wavelengths'
import { layerContrast } from '../../src/skin/layerContrast'
import { meanDarkening } from '../../src/skin/meanDarkening'
import type { Skin } from '../../src/skin/Skin'
import { skins } from './skins'

const people = Object.entries(skins)
const lengths = ['razor', '0', '0.5', '1'] as const

const of = (
  skin: Skin,
  colour: HairQuestion['colour'],
  { length = 'razor', whiteShare = 0.5, density = 190 }: Partial<HairQuestion> = {},
) => hairTarget(skin, { colour, length, whiteShare, density }).ratio

const lab = (skin: Skin, ratio: readonly number[]) =>
  pigmentedColour(
    bareSpectrum(skin),
    ratio.map(value => -Math.log(value)),
  )

/** Wavelengths where the first is not below the second, as readable lines. */
const notBelow = (darker: readonly number[], lighter: readonly number[]) =>
  wavelengths.filter((_, i) => !(darker[i] < lighter[i]))

describe.each(people)('stubble of a hair colour on %s skin', (_, skin) => {
  const bare = lab(
    skin,
    wavelengths.map(() => 1),
  )
  const shift = (ratio: readonly number[]) => {
    const { l, a, b } = lab(skin, ratio)
    return { l: l - bare.l, a: a - bare.a, b: b - bare.b }
  }

  it('is darker the darker the hair, at every wavelength', () => {
    const order = ['black', 'brown', 'blond', 'white'] as const
    order.slice(1).forEach((colour, place) => {
      expect(notBelow(of(skin, order[place]).likely, of(skin, colour).likely)).toEqual([])
    })
    expect(notBelow(of(skin, 'black').likely, of(skin, 'red').likely)).toEqual([])
  })

  it('is greener and less yellow under the skin than a grey filter of the same lightness', () => {
    for (const colour of ['black', 'brown'] as const) {
      const seen = shift(of(skin, colour).likely)
      const filter = greyFilter(seen.l)
      expect(seen.a).toBeLessThan(2 * filter.a)
      expect(seen.b).toBeLessThan(filter.b)
    }
    function greyFilter(wanted: number) {
      let [low, high] = [0.01, 1]
      for (let step = 0; step < 40; step++) {
        const middle = (low + high) / 2
        if (shift(wavelengths.map(() => middle)).l < wanted) low = middle
        else high = middle
      }
      return shift(wavelengths.map(() => low))
    }
  })

  it('is nearer to the skin and to its hue when pale: white nearest, then blond', () => {
    const size = (colour: HairQuestion['colour']) => {
      const { l, a, b } = shift(of(skin, colour).likely)
      return { l: Math.abs(l), hue: Math.hypot(a, b) }
    }
    const [black, blond, white] = [size('black'), size('blond'), size('white')]
    expect(white.l).toBeLessThan(blond.l)
    expect(blond.l).toBeLessThan(black.l)
    expect(white.hue).toBeLessThan(blond.hue)
    expect(blond.hue).toBeLessThan(black.hue)
  })

  it('lies between its dark and its white hairs when grey, and rises with the white ones', () => {
    const share = (whiteShare: number) => of(skin, 'grey', { whiteShare }).likely
    expect(notBelow(share(0.2), share(0.6))).toEqual([])
    share(0).forEach((ratio, i) => {
      expect(ratio).toBeCloseTo(of(skin, 'brown').likely[i], 12)
    })
    share(1).forEach((ratio, i) => {
      expect(ratio).toBeCloseTo(of(skin, 'white').likely[i], 12)
    })
  })

  it('is darker the longer black stubs stand out', () => {
    lengths.slice(1).forEach((length, place) => {
      const shorter = of(skin, 'black', { length: lengths[place] }).likely
      expect(notBelow(of(skin, 'black', { length }).likely, shorter)).toEqual([])
    })
  })

  it('is bare skin without hairs', () => {
    for (const length of lengths)
      for (const ratio of Object.values(of(skin, 'black', { length, density: 0 })))
        expect(ratio.every(value => value === 1)).toBe(true)
  })

  it('has its likely between its light and its dark', () => {
    for (const colour of ['black', 'brown', 'red', 'blond', 'grey'] as const) {
      const { light, likely, dark } = of(skin, colour)
      expect(notBelow(dark, likely)).toEqual([])
      expect(notBelow(likely, light)).toEqual([])
    }
  })

  it('comes out as a piece of shaft in the Monte Carlo tables does, within a tenth', () => {
    const shaft = { radius: 0.045, thickness: 0.4, depth: 0.3 }
    const off: string[] = []
    for (const wavelength of [460, 560, 660])
      for (const absorption of [2, 10, 40])
        for (const density of [100, 220]) {
          const share = (density / 100) * Math.PI * shaft.radius ** 2
          const soup = share * packaged(absorption, 2 * shaft.radius)
          const ours = layerContrast({ ...shaft, absorption: soup }, skin, wavelength)
          const dots = meanDarkening({ ...shaft, absorption }, density, skin, wavelength)
          if (Math.abs(ours - dots) > Math.max(0.002, tenth * dots))
            off.push(`${wavelength} nm, ${absorption} /mm, ${density} /cm2: ${ours} for ${dots}`)
        }
    expect(off).toEqual([])
  })
})

const tenth = 0.1

describe('stubble of a hair colour', () => {
  it('falls with every hair that is added', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 250, noNaN: true }),
        fc.constantFrom('black' as const, 'brown' as const),
        fc.constantFrom(...lengths),
        (density, colour, length) => {
          const fewer = of(skins.light, colour, { length, density }).likely
          const more = of(skins.light, colour, { length, density: density + 10 }).likely
          expect(notBelow(more, fewer)).toEqual([])
        },
      ),
      { numRuns: 25 },
    )
  })

  it('refuses a share of white hairs or a number of hairs that cannot be', () => {
    expect(() => of(skins.light, 'grey', { whiteShare: 1.2 })).toThrow('white share must be 0..1: 1.2')
    expect(() => of(skins.light, 'black', { density: -1 })).toThrow('density must be 0 or more: -1')
  })
})
