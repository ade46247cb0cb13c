import type { Lab } from '../light/colours'

/** A difference of two colours in CIE 1976 units, second minus first. */
export type Shift = { readonly dL: number; readonly da: number; readonly db: number }

/** What can be said about a shift; `by` is the size of the difference in the unit of its axis, above 0. */
export type ShiftWord = {
  readonly code:
    | 'healed-lighter'
    | 'healed-darker'
    | 'healed-redder'
    | 'healed-greener'
    | 'healed-yellower'
    | 'healed-bluer'
    | 'skin-darker'
    | 'skin-redder'
    | 'skin-greener'
    | 'skin-yellower'
    | 'skin-cooler'
    | 'skin-greyer'
  readonly values: { readonly by: number }
}

/**
 * Smallest difference a person notices along each axis of facial skin on a screen (field map 4.6, University of
 * Athens thesis 2990267). What nobody would see is not said.
 */
const noticeable = { dL: 0.12, da: 0.99, db: 1.15 }

/** Second colour minus first. */
export function shiftBetween(first: Lab, second: Lab): Shift {
  return { dL: second.l - first.l, da: second.a - first.a, db: second.b - first.b }
}

const chroma = ({ a, b }: Lab) => Math.hypot(a, b)

/**
 * Black from the bottle does not stay black under skin, and a patient deserves to hear it before, not after.
 * Everything said here is computed from the three colours.
 *
 * Bottle to healed says what healing under skin did to the liquid; bare skin to healed says what will be seen
 * beside untouched skin, where the eye judges (a loss of red beside pink skin reads as green).
 *
 * @param bottle colour of the liquid, Lab
 * @param healed colour of the healed patch, Lab
 * @param bare colour of the skin without pigment, Lab
 */
export function describeShift({ bottle, healed, bare }: { bottle: Lab; healed: Lab; bare: Lab }): {
  shift: Shift
  words: ShiftWord[]
} {
  const shift = shiftBetween(bottle, healed)
  const beside = shiftBetween(bare, healed)
  const greyer = chroma(bare) - chroma(healed)
  const words: ShiftWord[] = []
  const say = (code: ShiftWord['code'], difference: number, limit: number) => {
    if (difference >= limit) words.push({ code, values: { by: difference } })
  }
  say('healed-lighter', shift.dL, noticeable.dL)
  say('healed-darker', -shift.dL, noticeable.dL)
  say('healed-redder', shift.da, noticeable.da)
  say('healed-greener', -shift.da, noticeable.da)
  say('healed-yellower', shift.db, noticeable.db)
  say('healed-bluer', -shift.db, noticeable.db)
  say('skin-darker', -beside.dL, noticeable.dL)
  say('skin-redder', beside.da, noticeable.da)
  say('skin-greener', -beside.da, noticeable.da)
  say('skin-yellower', beside.db, noticeable.db)
  say('skin-cooler', -beside.db, noticeable.db)
  say('skin-greyer', greyer, noticeable.da)
  return { shift, words }
}
