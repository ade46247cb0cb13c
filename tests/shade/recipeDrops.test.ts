import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mixRecipe } from '../../src/shade/mixRecipe'
import { dropMl, recipeDrops } from '../../src/shade/recipeDrops'

describe('recipeDrops', () => {
  it('counts twenty drops to the millilitre', () => {
    expect(recipeDrops(mixRecipe(2, 3))).toEqual({ pigment: 20, diluent: 40, dilution: 2 })
  })

  it('adds up to the whole drops of the volume, with at least one of pigment', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 40, noNaN: true }),
        fc.integer({ min: 10, max: 200 }).map(drops => drops * dropMl),
        (dilution, volume) => {
          const { pigment, diluent } = recipeDrops(mixRecipe(dilution, volume))
          expect(pigment + diluent).toBe(Math.round(volume / dropMl))
          expect(pigment).toBeGreaterThanOrEqual(1)
        },
      ),
    )
  })

  it('doubles with the volume where drops are whole', () => {
    const [one, two] = [3, 6].map(volume => recipeDrops(mixRecipe(2, volume)))
    expect(two).toEqual({ pigment: 2 * one.pigment, diluent: 2 * one.diluent, dilution: one.dilution })
  })

  it('tells the dilution that whole drops give', () => {
    const { pigment, diluent, dilution } = recipeDrops(mixRecipe(20, 1))
    expect([pigment, diluent]).toEqual([1, 19])
    expect(dilution).toBe(19)
  })
})
