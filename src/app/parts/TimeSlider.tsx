import { stationOf, stations } from '../../healing/stations'
import { drag, release, useConsultation } from '../store/consultation'
import { dayInWords } from '../words/dayInWords'
import { say } from '../words/say'
import { Range } from './Range'

/** From the day of the last session to ten years on, one step for each day people ask about. */
export function TimeSlider() {
  const day = useConsultation(state => state.plan.day)
  return (
    <Range
      name={say('time/slider')}
      min={0}
      max={stations.length - 1}
      step={1}
      value={stationOf(day)}
      text={dayInWords(day, 'state')}
      ends={[say('time/first-end'), say('time/last-end')]}
      onChange={station => drag({ day: stations[station] })}
      onRelease={release}
    />
  )
}
