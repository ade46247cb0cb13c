/**
 * A patient asks what the mirror will show tomorrow, in a week, in ten years. Four things happen to the skin: redness
 * goes, pigment lying on the skin is washed off, pigment in the epidermis leaves with its turnover, and what lies in the
 * dermis fades and spreads for years.
 *
 * Rule: each follows its own clock in `healingTimes`, joined where they meet; day 30 is `retained`, the healed state
 * every shade is chosen for. Diffusion widens a dot with the square root of time. Units: days since the last session, mm.
 */
import type { Band } from './Band'
import {
  epidermalFall,
  erythemaGone,
  freshErythema,
  freshSurface,
  halfLife,
  healedDay,
  settledDay,
  settledShare,
  spreadInFiveYears,
  sunPace,
  surfaceStays,
  washDay,
  year,
} from './healingTimes'
import { retained } from './retained'
import { sessionShare } from './sessionShares'

export type TimeCourse = {
  /** Blood added to the upper dermis, fraction of its volume. */
  readonly erythema: Band
  /** Pigment lying on the skin, fraction of what was placed. */
  readonly surface: Band
  /** Pigment in the skin, fraction of what was placed; the epidermal share included. */
  readonly retention: Band
  /** Of it, what lies in the epidermis and will leave with it. */
  readonly epidermal: Band
  /** Standard deviation a dot's edge has gained since it healed, mm. */
  readonly spread: Band
  /** Share of the planned dots that are there: sessions add dots, they do not darken them. */
  readonly density: number
}

export type Habits = {
  /** How much sun the scalp gets once healed: 0 always covered or protected, 0.5 ordinary days, 1 much sun unprotected. */
  readonly sun: number
  /** Sessions done so far, from 1; the third completes the plan. */
  readonly sessions: number
}

/**
 * State of a treated scalp, for skin that is slow to change, typical and fast.
 *
 * @param day days since the last session, 0 or more; fractions are hours
 * @throws RangeError for a day that is negative or no number, sun outside 0..1, or sessions that are not 1, 2, 3, ...
 */
export function timeCourse(day: number, { sun, sessions }: Habits): TimeCourse {
  if (!(day >= 0 && day < Infinity)) throw new RangeError(`day must be 0 or more: ${day}`)
  if (!(sun >= 0 && sun <= 1)) throw new RangeError(`sun must be 0..1: ${sun}`)
  const density = sessionShare(sessions)
  const epidermal = banded(pace => (1 - retained[pace]) * Math.max(0, 1 - day / healedDay) ** epidermalFall)
  return {
    erythema: banded(pace => freshErythema * Math.max(0, 1 - day / erythemaGone[pace])),
    surface: banded(pace => freshSurface * Math.max(0, 1 - (day / washDay) ** surfaceStays[pace])),
    retention: banded(pace => epidermal[pace] + retained[pace] * leftSince(day, sun, pace)),
    epidermal,
    spread: banded(
      pace => spreadInFiveYears[pace] * Math.sqrt(Math.max(0, day - healedDay) / (5 * year - healedDay)),
    ),
    density,
  }
}

/** Share of the healed pigment still there. */
function leftSince(day: number, sun: number, pace: keyof Band): number {
  const settling = Math.min(1, Math.max(0, (day - healedDay) / (settledDay - healedDay)))
  const halvings = Math.max(0, day - settledDay) / halfLife[pace]
  const quickened = sunPace.least + (sunPace.most - sunPace.least) * sun
  return (settledShare[pace] ** settling * 0.5 ** halvings) ** quickened
}

const banded = (of: (pace: keyof Band) => number): Band => ({
  slow: of('slow'),
  typical: of('typical'),
  fast: of('fast'),
})
