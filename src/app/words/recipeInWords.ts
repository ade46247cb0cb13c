import { mixRecipe } from '../../shade/mixRecipe'
import { recipeDrops } from '../../shade/recipeDrops'
import { format, say } from './say'

/** Millilitres as a syringe shows them. */
const ml = (value: number) => format(value, 2)

/**
 * What to draw up: millilitres for a syringe, whole drops for a dropper, and the dilution that whole drops give where
 * it is another.
 *
 * @param dilution ml of diluent to one ml of pigment
 * @param volume ml in all
 * @param dropsPerMl drops of the clinic's bottles in a millilitre
 */
export function recipeInWords(dilution: number, volume: number, dropsPerMl: number): string {
  const recipe = mixRecipe(dilution, volume)
  const drops = recipeDrops(recipe, dropsPerMl)
  const values = {
    pigment: ml(recipe.pigmentMl),
    diluent: ml(recipe.diluentMl),
    pigmentDrops: drops.pigment,
    diluentDrops: drops.diluent,
    given: format(drops.dilution, 1),
  }
  if (drops.diluent === 0 && dilution === 0) return say('recipe/undiluted', values)
  const same = format(drops.dilution, 1) === format(dilution, 1)
  return say(same ? 'recipe/mixed' : 'recipe/mixed-rounded', values)
}
