/** The colourants a mix may hold, in the order a clinic would guess them. */
export type Colourant = 'carbon' | 'red' | 'yellow' | 'brown'

export const colourants: readonly Colourant[] = ['carbon', 'red', 'yellow', 'brown']

/** All ways to choose from the four, the fewest first and, of equally many, those with carbon first. */
export const mixesOfColourants: readonly (readonly Colourant[])[] = Array.from(
  { length: 15 },
  (_, i) => i + 1,
)
  .map(bits => colourants.filter((_, place) => bits & (1 << place)))
  .sort(
    (one, other) =>
      one.length - other.length || Number(other.includes('carbon')) - Number(one.includes('carbon')),
  )
