import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filmReflectance } from '../../../src/shade/swatch/filmReflectance'
import { filmTable } from '../../../src/shade/swatch/filmTable'

/** Share of white. */
const exact = 0.001

describe('filmTable', () => {
  it('gives what following the light gives', () => {
    const thickness = fc.double({ min: -6, max: 2.4, noNaN: true }).map(Math.exp)
    fc.assert(
      fc.property(thickness, fc.oneof(fc.constant(0), thickness), (absorption, reducedScattering) => {
        const followed = filmReflectance({ absorption, reducedScattering }, 1)
        expect(Math.abs(filmTable(absorption, reducedScattering) - followed)).toBeLessThan(exact)
      }),
      { numRuns: 200 },
    )
  })

  it('holds beyond its end', () => {
    expect(filmTable(50, 0)).toBeLessThan(exact)
    expect(filmTable(0, 50)).toBeGreaterThan(filmTable(0, 0.1))
  })
})
