import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deltaE76 } from '../../../src/light/labDifference'
import { bottleColour } from '../../../src/shade/bottleColour'
import { liquidOptics } from '../../../src/shade/liquidOptics'
import type { Composition } from '../../../src/shade/Pigment'
import { starterCatalogue } from '../../../src/shade/starterCatalogue'
import { compositionFromSwatch, type SwatchMix } from '../../../src/shade/swatch/compositionFromSwatch'
import { filmReflectance } from '../../../src/shade/swatch/filmReflectance'
import type { Swatch } from '../../../src/shade/swatch/Swatch'
import { wavelengths } from '../../../src/shade/wavelengths'

const film = 0.01
const drawn = (composition: Composition, dilution: number): Swatch => ({
  ...{ lab: bottleColour(composition, dilution, film), dilution, film },
})
const spectrumOf = (composition: Composition): Swatch => ({
  ...{ dilution: 0, film, wavelengths },
  reflectance: wavelengths.map(wavelength => filmReflectance(liquidOptics(composition, wavelength), film)),
})
const mixOf = (swatch: Swatch) => compositionFromSwatch(swatch) as SwatchMix

/** How far a composition worked out may be from the one drawn, of the larger amount. */
const alike = 0.02

describe('compositionFromSwatch', () => {
  it('finds every pigment that ships from the colour of its swatch, thinned 1 : 4', () => {
    for (const pigment of starterCatalogue) {
      const { composition, deltaE } = mixOf(drawn(pigment, 4))
      expect(deltaE).toBeLessThan(0.1)
      for (const colourant of ['carbon', 'red', 'yellow', 'brown'] as const)
        expect(Math.abs(composition[colourant] - pigment[colourant])).toBeLessThan(
          alike * Math.max(pigment.carbon, pigment[colourant]),
        )
    }
  })

  it('gives any mix a composition of the same colour', () => {
    const amount = fc.double({ min: 1, max: 40, noNaN: true })
    fc.assert(
      fc.property(fc.record({ carbon: amount, red: amount, yellow: amount, brown: amount }), mix => {
        const { composition, deltaE } = mixOf(drawn(mix, 1))
        expect(deltaE).toBeLessThan(0.5)
        expect(deltaE76(bottleColour(composition, 1), bottleColour(mix, 1))).toBeLessThan(0.5)
        expect(Math.min(...Object.values(composition))).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 25 },
    )
  })

  it('tells more from a spectrum than from its colour', () => {
    const mix = { carbon: 8, red: 10, yellow: 0, brown: 30 }
    const { composition, deltaE } = mixOf(spectrumOf(mix))
    expect(deltaE).toBeLessThan(0.5)
    expect(Math.abs(composition.carbon - mix.carbon)).toBeLessThan(0.1 * mix.carbon)
    expect(Math.abs(composition.red - mix.red)).toBeLessThan(0.1 * mix.red)
  })

  it('takes the height of the film into account', () => {
    const [thin, thick] = [0.01, 0.02].map(height =>
      mixOf({ lab: { l: 50, a: 2, b: 8 }, dilution: 0, film: height }),
    )
    expect(thin.composition.carbon / thick.composition.carbon).toBeCloseTo(2, 1)
  })

  it.each([
    ['green', { l: 50, a: -20, b: 10 }],
    ['blue', { l: 50, a: 5, b: -20 }],
    ['a bright red', { l: 50, a: 60, b: 30 }],
  ])('refuses %s, which carbon and iron oxides never are', (_, lab) => {
    expect(compositionFromSwatch({ lab, dilution: 0, film })).toMatchObject({
      code: 'swatch/out-of-reach',
      values: { ...lab, deltaE: expect.any(Number) },
    })
  })

  it('refuses a swatch too dark to tell how strong the liquid is', () => {
    expect(compositionFromSwatch(drawn(starterCatalogue[8], 0))).toMatchObject({ code: 'swatch/too-dark' })
  })

  it('refuses white paper', () => {
    const white = { lab: { l: 98, a: 0, b: 0 }, dilution: 0, film }
    expect(compositionFromSwatch(white)).toMatchObject({ code: 'swatch/no-pigment', values: { l: 98 } })
  })
})
