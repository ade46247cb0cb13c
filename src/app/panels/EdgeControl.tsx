import { Button } from '../parts/Button'
import { Range } from '../parts/Range'
import { choose, drag, release, useConsultation } from '../store/consultation'
import { say } from '../words/say'
import styles from './Panel.module.css'

/** The choice patients come for: a soft, natural front or a distinct line, and everything between. */
export function EdgeControl() {
  const edge = useConsultation(state => state.plan.edge)
  return (
    <>
      <div className={styles.row}>
        <Button down={edge === 0} onClick={() => choose({ edge: 0 })}>
          {say('design/soft')}
        </Button>
        <Button down={edge === 100} onClick={() => choose({ edge: 100 })}>
          {say('design/linear')}
        </Button>
      </div>
      <Range
        name={say('design/edge')}
        min={0}
        max={100}
        step={1}
        value={edge}
        text={say('design/edge-value', { value: edge })}
        ends={[say('design/soft-end'), say('design/linear-end')]}
        onChange={value => drag({ edge: value })}
        onRelease={release}
      />
    </>
  )
}
