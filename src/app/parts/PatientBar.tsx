import { healedDay } from '../../healing/healingTimes'
import { readAloud } from '../flow/readAloud'
import { compare, useCompare } from '../store/compare'
import { choose, useConsultation } from '../store/consultation'
import { arrange, useDesk } from '../store/desk'
import { useResults } from '../store/results'
import { reasonInWords } from '../words/reasonInWords'
import { say } from '../words/say'
import { Button } from './Button'
import styles from './PatientBar.module.css'
import { TimeSlider } from './TimeSlider'

/** What a patient needs while the screen is turned to them: soft or linear, with or without, and the way back. */
export function PatientBar() {
  const edge = useConsultation(state => state.plan.edge)
  const day = useConsultation(state => state.plan.day)
  const drawn = useResults(state => state.picture !== null)
  const choice = useConsultation(state => state.plan.choice)
  const charted = useConsultation(state => Boolean(state.plan.white?.reference?.chart))
  const aloud = useResults(state => state.aloud)
  const told = aloud !== null && aloud.choice === choice
  const bare = useDesk(state => state.showBare)
  const layout = useCompare(state => state.layout)
  return (
    <>
      <div className={styles.bar}>
        <Button down={edge === 0} onClick={() => choose({ edge: 0 })}>
          {say('design/soft')}
        </Button>
        <Button down={edge === 100} onClick={() => choose({ edge: 100 })}>
          {say('design/linear')}
        </Button>
        <Button
          down={layout === 'slider'}
          onClick={() => compare({ layout: layout === 'slider' ? 'one' : 'slider' })}
        >
          {say('compare/slider')}
        </Button>
        <Button down={bare} disabled={layout !== 'one'} onClick={() => arrange({ showBare: !bare })}>
          {say('preview/without')}
        </Button>
        {choice && (
          <Button down={told} onClick={() => void readAloud()}>
            {say('shade/why')}
          </Button>
        )}
        <Button kind="quiet" onClick={() => arrange({ patientView: false })}>
          {say('preview/staff-view')}
        </Button>
        <p className={styles.notice}>
          {say(day === healedDay ? 'preview/short-notice' : 'time/short-notice')}
        </p>
      </div>
      {drawn && (
        <div className={styles.foot}>
          {told && aloud.reasons.map(reason => <p key={reason.code}>{reasonInWords(reason, charted)}</p>)}
          <TimeSlider />
        </div>
      )}
    </>
  )
}
