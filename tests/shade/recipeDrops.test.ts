import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mixRecipe } from '../../src/shade/mixRecipe'
import { recipeDrops } from '../../src/shade/recipeDrops'

describe('recipeDrops', () => {
  it('counts as many drops to the millilitre as the clinic’s bottles give', () => {
    expect(recipeDrops(mixRecipe(2, 3), 20)).toEqual({ pigment: 20, diluent: 40, dilution: 2 })
    expect(recipeDrops(mixRecipe(2, 3), 30)).toEqual({ pigment: 30, diluent: 60, dilution: 2 })
  })

  it('adds up to the whole drops of the volume, with at least one of pigment', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 40, noNaN: true }),
        fc.integer({ min: 10, max: 200 }),
        fc.integer({ min: 12, max: 40 }),
        (dilution, drops, perMl) => {
          const { pigment, diluent } = recipeDrops(mixRecipe(dilution, drops / perMl), perMl)
          expect(pigment + diluent).toBe(drops)
          expect(pigment).toBeGreaterThanOrEqual(1)
        },
      ),
    )
  })

  it('doubles with the volume where drops are whole', () => {
    const [one, two] = [3, 6].map(volume => recipeDrops(mixRecipe(2, volume), 20))
    expect(two).toEqual({ pigment: 2 * one.pigment, diluent: 2 * one.diluent, dilution: one.dilution })
  })

  it('tells the dilution that whole drops give', () => {
    const { pigment, diluent, dilution } = recipeDrops(mixRecipe(20, 1), 20)
    expect([pigment, diluent]).toEqual([1, 19])
    expect(dilution).toBe(19)
  })
})
