import type { Pace } from '../../healing/Band'
import { daySigns } from '../../healing/daySigns'
import { healedDay } from '../../healing/healingTimes'
import { Button } from '../parts/Button'
import { Choices } from '../parts/Choices'
import { Range } from '../parts/Range'
import { TimeSlider } from '../parts/TimeSlider'
import { choose, drag, release, usePlan } from '../store/consultation'
import { say } from '../words/say'
import panel from './Panel.module.css'
import styles from './TimeSection.module.css'

const paces: readonly Pace[] = ['slow', 'typical', 'fast']
const sessionCounts = ['1', '2', '3'] as const
const protections = ['time/sun-none', 'time/sun-little', 'time/sun-some', 'time/sun-much', 'time/sun-all']

/** When the picture is: the day, how this skin changes, how much sun it gets; and in words what is seen then. */
export function TimeSection() {
  const { day, pace, sun, sessions } = usePlan('day', 'pace', 'sun', 'sessions')
  const steps = protections.length - 1
  const protection = Math.round((1 - sun) * steps)
  const signs = daySigns(day, { sun, sessions })
  return (
    <section className={panel.section} aria-labelledby="time-heading">
      <div className={panel.head}>
        <h2 id="time-heading">{say('time/heading')}</h2>
        {day !== healedDay && (
          <Button kind="quiet" onClick={() => choose({ day: healedDay })}>
            {say('time/healed')}
          </Button>
        )}
      </div>
      <TimeSlider />
      {signs.length > 0 && (
        <ul className={styles.signs} aria-label={say('time/signs')}>
          {signs.map(({ code, values, assumed }) => (
            <li key={code}>
              {say(code, values)} {assumed && <span className={panel.tag}>{say('time/assumed')}</span>}
            </li>
          ))}
        </ul>
      )}
      <Choices
        name={say('time/pace')}
        value={pace}
        options={paces.map(each => [each, say(`time/pace-${each}`)] as const)}
        onChange={value => choose({ pace: value })}
      />
      <p className={panel.quiet}>{say('time/pace-how')}</p>
      <Range
        name={say('time/sun-range')}
        min={0}
        max={steps}
        step={1}
        value={protection}
        text={say(protections[protection])}
        ends={[say('time/sun-none'), say('time/sun-end')]}
        onChange={value => drag({ sun: 1 - value / steps })}
        onRelease={release}
      />
      {day <= healedDay && <p className={panel.quiet}>{say('time/sun-later')}</p>}
      <Choices
        name={say('time/sessions-done')}
        value={sessionCounts[sessions - 1]}
        options={sessionCounts.map(count => [count, count] as const)}
        onChange={value => choose({ sessions: sessionCounts.indexOf(value) + 1 })}
      />
    </section>
  )
}
