/**
 * What is seen on a day, for the words beside the picture: some of it is drawn, some (swelling, flakes) only told. Each
 * sign says whether a source gives its figure or whether it is an assumption.
 */
import type { Remark } from '../geometry/Remark'
import { healedDay, settledDay, washDay, year } from './healingTimes'
import { type Habits, timeCourse } from './timeCourse'

export type DaySign = Remark & {
  /** No source gives the figure behind it. */
  readonly assumed: boolean
}

/** Pinpoint marks and swelling of the first days (the clinic's document: as long as the pink). */
const marksGone = 2

/** Peeling and scabs: day 5 to 10 (field map 4.4). */
const flakesFrom = 5
const flakesTo = 10

const percent = (share: number) => Math.round(100 * share)

/** @param day see `timeCourse`, which also says what it refuses. */
export function daySigns(day: number, habits: Habits): DaySign[] {
  const { retention, surface, spread, density } = timeCourse(day, habits)
  const signs: DaySign[] = []
  const tell = (code: string, assumed: boolean, values: Remark['values'] = {}) =>
    signs.push({ code, values, assumed })

  if (day < marksGone) {
    tell('time/pink', false)
    tell('time/marks', false)
  }
  if (surface.typical > 0) tell('time/surface', true)
  if (day >= washDay && day < flakesFrom) tell('time/wash', false)
  if (day >= flakesFrom && day <= flakesTo) tell('time/flaking', false)
  if (day > 0) {
    const left = {
      typical: percent(retention.typical),
      slow: percent(retention.slow),
      fast: percent(retention.fast),
    }
    tell(day < healedDay ? 'time/leaving' : 'time/left', true, left)
  }
  if (day === settledDay) tell('time/settled', false)
  if (day > settledDay) tell('time/years', true)
  if (day > healedDay) {
    const { slow, typical, fast } = spread
    tell('time/spread', true, { slow, typical, fast })
    tell('time/sun', true)
  }
  if (day >= 4 * year && day <= 6 * year) tell('time/touch-up', false)
  if (density < 1) tell('time/sessions', false, { sessions: habits.sessions, share: percent(density) })
  return signs
}
