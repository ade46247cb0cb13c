/** A hair as its makers' chemistry describes it. */
export type Hair = {
  /** Melanin in dry hair, mg/g. */
  readonly melanin: number
  /** Share of it that is red pheomelanin; the rest is black-brown eumelanin, 0..1. */
  readonly pheomelanin: number
}

export type HairColour = 'black' | 'brown' | 'red' | 'blond' | 'grey' | 'white'

/**
 * Shares: C. R. Borges et al., Anal. Biochem. 290, 116 (2001): pheomelanin 1 % in black, 5 % in brown and blond, 33 % in
 * red hair. Amounts fall from black to brown to blond, with red low in all melanin (S. Ito, K. Wakamatsu, J. Eur. Acad.
 * Dermatol. Venereol. 25, 1369, 2011); dark hair is a few percent melanin by weight. The single figures are stated
 * assumptions inside that order, one person's black being another's half (`amountSpread`).
 */
export const hairs = {
  black: { melanin: 25, pheomelanin: 0.01 },
  brown: { melanin: 12, pheomelanin: 0.05 },
  red: { melanin: 8, pheomelanin: 0.33 },
  blond: { melanin: 3, pheomelanin: 0.05 },
  /** Traces are left in hair that looks white. */
  white: { melanin: 0.1, pheomelanin: 0.05 },
} as const satisfies Record<Exclude<HairColour, 'grey'>, Hair>

/** The dark hairs among grey ones. */
export const darkOfGrey = hairs.brown

/** A hair named by this colour may hold more or less melanin by this factor; stated assumption. */
export const amountSpread = 1.6
