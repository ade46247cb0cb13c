import { compare, useCompare } from '../store/compare'
import { format, say } from '../words/say'
import styles from './Compare.module.css'

/** The edge between before and after: a slider as wide as the stage, of which only the thumb takes the hand. */
export function Divider() {
  const divider = useCompare(state => state.divider)
  return (
    <div className={styles.divider}>
      <div className={styles.line} style={{ left: `${divider}%` }} aria-hidden="true">
        <span className={styles.before}>{say('compare/before')}</span>
        <span className={styles.knob} />
        <span className={styles.after}>{say('compare/after')}</span>
      </div>
      <input
        type="range"
        aria-label={say('compare/divider')}
        aria-valuetext={say('compare/divider-value', { value: format(divider, 0) })}
        min={0}
        max={100}
        step={0.5}
        value={divider}
        onChange={event => compare({ divider: event.target.valueAsNumber })}
      />
    </div>
  )
}
