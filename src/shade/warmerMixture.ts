import type { Lab } from '../light/colours'
import type { DotField } from './DotField'
import { type Shift, shiftBetween } from './describeShift'
import { equalToneDilution } from './equalToneDilution'
import type { HealedColours } from './healedColours'
import type { Pigment } from './Pigment'

/** A mixture that heals nearer to the skin's own hue at the same lightness, and what it changes. */
export type WarmerMixture = {
  readonly pigment: string
  /** ml of diluent to one ml of pigment at equal lightness, to the tenth. */
  readonly dilution: number
  /** From the present healed colour to this one. */
  readonly change: Shift
  /** How much nearer to bare skin in a* and b*, above 0. */
  readonly nearer: number
}

/** Smallest gain worth a word: a just noticeable difference in a* (field map 4.6). */
const worthSaying = 0.99

const toTenth = (value: number) => Math.round(value * 10) / 10

const hueGap = (one: Lab, other: Lab) => Math.hypot(one.a - other.a, one.b - other.b)

/**
 * Skin takes red away, so carbon heals cool. Of all bottles on the shelf, in the same dots and as light as this field, the
 * one that heals nearest to the skin's own a* and b*; null where none gains what an eye notices.
 *
 * @param bare colour of the bare skin
 */
export function warmerMixture(
  field: DotField,
  healed: HealedColours,
  bare: Lab,
  catalogue: readonly Pigment[],
): WarmerMixture | null {
  const present = healed(field.pigment, field.dilution, field)
  const others = catalogue.flatMap((pigment): WarmerMixture[] => {
    const even = equalToneDilution(present.l, dilution => healed(pigment, dilution, field).l)
    if (even === null) return []
    const dilution = toTenth(even)
    const colour = healed(pigment, dilution, field)
    const nearer = hueGap(present, bare) - hueGap(colour, bare)
    return [{ pigment: pigment.name, dilution, change: shiftBetween(present, colour), nearer }]
  })
  const best = others.reduce<WarmerMixture | null>(
    (warmest, one) => (one.nearer > (warmest?.nearer ?? worthSaying) ? one : warmest),
    null,
  )
  return best
}
