import { healedDay } from '../../healing/healingTimes'
import { choose, useConsultation } from '../store/consultation'
import { arrange, useDesk } from '../store/desk'
import { useResults } from '../store/results'
import { say } from '../words/say'
import { Button } from './Button'
import styles from './PatientBar.module.css'
import { TimeSlider } from './TimeSlider'

/** What a patient needs while the screen is turned to them: soft or linear, with or without, and the way back. */
export function PatientBar() {
  const edge = useConsultation(state => state.plan.edge)
  const day = useConsultation(state => state.plan.day)
  const drawn = useResults(state => state.picture !== null)
  const bare = useDesk(state => state.showBare)
  return (
    <div className={styles.bar}>
      <Button down={edge === 0} onClick={() => choose({ edge: 0 })}>
        {say('design/soft')}
      </Button>
      <Button down={edge === 100} onClick={() => choose({ edge: 100 })}>
        {say('design/linear')}
      </Button>
      <Button down={bare} onClick={() => arrange({ showBare: !bare })}>
        {say('preview/without')}
      </Button>
      <Button kind="quiet" onClick={() => arrange({ patientView: false })}>
        {say('preview/staff-view')}
      </Button>
      {drawn && (
        <div className={styles.time}>
          <TimeSlider />
        </div>
      )}
      <p>{say(day === healedDay ? 'preview/short-notice' : 'time/short-notice')}</p>
    </div>
  )
}
