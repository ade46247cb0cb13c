import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mixRecipe } from '../../src/shade/mixRecipe'

describe('mixRecipe', () => {
  it('splits 3 ml at two to one into 1 ml of pigment and 2 ml of diluent', () => {
    const { pigmentMl, diluentMl } = mixRecipe(2, 3)
    expect(pigmentMl).toBeCloseTo(1, 12)
    expect(diluentMl).toBeCloseTo(2, 12)
  })

  it('always fills the volume asked for, in the ratio asked for', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 50, noNaN: true }),
        fc.double({ min: 0.1, max: 20, noNaN: true }),
        (dilution, volume) => {
          const { pigmentMl, diluentMl } = mixRecipe(dilution, volume)
          expect(pigmentMl + diluentMl).toBeCloseTo(volume, 9)
          expect(diluentMl).toBeCloseTo(pigmentMl * dilution, 9)
        },
      ),
    )
  })

  it.each([
    [-1, 3],
    [Number.NaN, 3],
    [1, 0],
    [1, -2],
  ])('refuses a dilution of %s in %s ml', (dilution, volume) => {
    expect(() => mixRecipe(dilution, volume)).toThrow(RangeError)
  })
})
