/** Millilitres to draw up; together they are the total volume. */
export type Recipe = { readonly pigmentMl: number; readonly diluentMl: number }

/** What a session is mixed for unless told otherwise, ml: a common ink cup. */
export const defaultVolume = 3

/**
 * Every drop changes the shade, so a recipe is volumes, not adjectives.
 *
 * @param dilution ml of diluent to one ml of pigment, 0 or more
 * @param volume total volume wanted, ml, above 0
 */
export function mixRecipe(dilution: number, volume = defaultVolume): Recipe {
  if (!(dilution >= 0 && dilution < Infinity))
    throw new RangeError(`dilution must be 0 or more ml per ml: ${dilution}`)
  if (!(volume > 0 && volume < Infinity)) throw new RangeError(`volume must be above 0 ml: ${volume}`)
  const pigmentMl = volume / (1 + dilution)
  return { pigmentMl, diluentMl: volume - pigmentMl }
}
