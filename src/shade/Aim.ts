import type { HairColour } from './hairColours'

/**
 * What the pigment is to look like: the shaved sides in this photo, the stubble of a hair colour where no sides can be
 * seen, or scalp that contrasts less with longer thinning hair. All fields are kept, so that going back and forth loses
 * nothing.
 */
export type Aim = {
  readonly kind: 'sides' | 'hair' | 'thinning'
  readonly hairColour: HairColour
  /** Share of grey hair that is white, 0..1. */
  readonly whiteShare: number
  /** Share of the contrast between scalp and hair that is to go, 0.25..0.75. */
  readonly contrastShare: number
}

export const usualAim: Aim = { kind: 'sides', hairColour: 'brown', whiteShare: 0.5, contrastShare: 0.5 }
