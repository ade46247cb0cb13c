/** Thinner than this nothing is mixed: clinics' charts end near here (field map 4.5), ml of diluent to one ml. */
const thinnest = 40

/** Halvings of the range of dilutions: the last is far finer than a drop. */
const rounds = 24

/**
 * How far a liquid must be thinned to come out as light as wanted; more diluent is never darker.
 *
 * @param lightness wanted L*
 * @param lightnessOf L* of a dilution, ml of diluent to one ml of pigment
 * @returns ml of diluent to one ml of pigment, or null where even the undiluted liquid is too light or the thinnest
 * too dark
 */
export function equalToneDilution(
  lightness: number,
  lightnessOf: (dilution: number) => number,
): number | null {
  if (lightnessOf(0) > lightness || lightnessOf(thinnest) < lightness) return null
  let [strong, thin] = [0, thinnest]
  for (let round = 0; round < rounds; round++) {
    const middle = Math.sqrt((1 + strong) * (1 + thin)) - 1
    if (lightnessOf(middle) < lightness) strong = middle
    else thin = middle
  }
  return (strong + thin) / 2
}
