import type { Recipe } from './mixRecipe'

/** Whole drops: nobody pours a part of one. */
export type RecipeInDrops = {
  readonly pigment: number
  readonly diluent: number
  /** ml of diluent to one ml of pigment that the whole drops give. */
  readonly dilution: number
}

/**
 * The same recipe for hands without a syringe. Whole drops of pigment and of diluent add up to the whole drops of the
 * volume, at least one of pigment; rounding changes the dilution a little, and how much is said.
 *
 * @param dropsPerMl drops of the clinic's dropper bottles in a millilitre, above 0
 */
export function recipeDrops({ pigmentMl, diluentMl }: Recipe, dropsPerMl: number): RecipeInDrops {
  const total = Math.max(1, Math.round((pigmentMl + diluentMl) * dropsPerMl))
  const pigment = Math.min(total, Math.max(1, Math.round(pigmentMl * dropsPerMl)))
  const diluent = total - pigment
  return { pigment, diluent, dilution: diluent / pigment }
}
