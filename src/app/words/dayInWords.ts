import { healedDay, year } from '../../healing/healingTimes'
import { say } from './say'

/** A month, as people count them. */
const month = 30

/** A day since the last session as people say it; `state` adds how the skin is then, where it has a name. */
export function dayInWords(day: number, manner: 'name' | 'state' = 'name'): string {
  if (manner === 'state' && states.has(day))
    return say(day === 0 ? 'time/fresh-state' : `time/day-${day}-state`)
  if (day === 0) return say('time/fresh')
  if (day <= healedDay) return say('time/day', { day })
  if (day < year - 1) return say('time/months', { months: Math.round(day / month) })
  const years = Math.round(day / year)
  return years === 1 ? say('time/year') : say('time/year-count', { years })
}

/** Days whose state has a word of its own. */
const states: ReadonlySet<number> = new Set([0, 3, 10, healedDay])
