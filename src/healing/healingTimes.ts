/**
 * What is known of how treated skin changes, each figure beside its source in the field map (4.4) or the word
 * *assumption*. Nobody has published a loss per year: what stands here for years is fitted to when clinics offer a
 * touch-up, and is to be fitted again from each patient's own healed photos.
 *
 * `slow` is skin that changes slowly: it stays pink longer, keeps its pigment longer and its dots sharp. `fast` heals,
 * fades and spreads fast. Units: days, mm, fractions.
 */
import type { Band } from './Band'

export const year = 365.25

/** Day on which the scalp counts as healed, and epidermal pigment has left with the turnover (30 to 45 days). */
export const healedDay = 30

/**
 * Blood that redness adds to the upper dermis, fraction of its volume. *Assumption*: "pink like a slight sunburn" is taken
 * for a* some 4 higher on light skin (1 on dark), which the layered skin shows with this much.
 */
export const freshErythema = 0.015

/** Pink fades within 24 to 48 hours (the clinic's document); typical is the middle, an *assumption*. */
export const erythemaGone: Band = { slow: 2, typical: 1.5, fast: 1 }

/** Pigment left lying on the skin, over what was placed in it. *Assumption*: no source gives an amount. */
export const freshSurface = 0.2

/** Excess pigment is washed off on day 3 (the clinic's document; others wait up to five days). */
export const washDay = 3

/**
 * How it goes until then: 1 rubs off evenly, more stays until the wash. *Assumption*; pigment "may appear more
 * pronounced until you wash your scalp" (the clinic's document).
 */
export const surfaceStays: Band = { slow: 4, typical: 2, fast: 1 }

/**
 * Pigment in the epidermis goes as (1 - day / 30) to this power: most with the peeling of day 5 to 10, after which the
 * colour "looks much lighter" (scalpnation.co.uk). *Assumption* in its shape.
 */
export const epidermalFall = 3

/** The skin goes on settling for 90 to 180 days (hishairclinic.co.uk). */
export const settledDay = 180

/**
 * Share of the healed pigment still there once settled. A visual score of density fell by 10 % on scalps with pattern
 * hair loss and by 20 % in scars within six months (Liu et al. 2025, J. Cosmet. Dermatol. 24:e70375). That the score is
 * the pigment, and half of the loss for slow skin, are *assumptions*.
 */
export const settledShare: Band = { slow: 0.95, typical: 0.9, fast: 0.8 }

/**
 * Days in which half of what is there goes, from then on. *Assumption*: half is gone when a touch-up is due, at 4 to 6
 * years for most clinics, at 18 months to 3 years for the earliest; twice the usual for slow skin.
 */
export const halfLife: Band = { slow: 10 * year, typical: 5 * year, fast: 2 * year }

/**
 * Sun is the main cause of fading that anybody can change (all sources). *Assumption* for how much: everlasting shade
 * halves the pace of ordinary days, strong sun without protection adds half of it.
 */
export const sunPace = { least: 0.5, most: 1.5 }

/**
 * Standard deviation that a dot's edge gains in five years, mm. At most 0.1, or dots would merge within years, which
 * they do not (field map 4.4, a calculation): that is fast. Slow and typical are *assumptions*.
 */
export const spreadInFiveYears: Band = { slow: 0.03, typical: 0.06, fast: 0.1 }
