import type { ChosenShade } from '../../record/Plan'
import type { Suggestion } from '../../shade/Suggestion'

const same = ['pigment', 'dilution', 'depth', 'radius', 'density'] as const

/** This is the suggestion that was chosen. */
export const isChosen = (suggestion: Suggestion, choice: ChosenShade | null): boolean =>
  choice !== null && same.every(key => suggestion[key] === choice[key])
