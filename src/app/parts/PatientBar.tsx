import { compare, useCompare } from '../store/compare'
import { choose, useConsultation } from '../store/consultation'
import { arrange, useDesk } from '../store/desk'
import { say } from '../words/say'
import { Button } from './Button'
import styles from './PatientBar.module.css'

/** What a patient needs while the screen is turned to them: soft or linear, with or without, and the way back. */
export function PatientBar() {
  const edge = useConsultation(state => state.plan.edge)
  const bare = useDesk(state => state.showBare)
  const layout = useCompare(state => state.layout)
  return (
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
      <Button kind="quiet" onClick={() => arrange({ patientView: false })}>
        {say('preview/staff-view')}
      </Button>
      <p>{say('preview/short-notice')}</p>
    </div>
  )
}
