import { Notes } from '../parts/Notes'
import { Range } from '../parts/Range'
import { choose, drag, release, useConsultation } from '../store/consultation'
import { useResults } from '../store/results'
import { say } from '../words/say'
import styles from './Panel.module.css'

/** What most men of that age reach; a person then moves it. */
const usualShare = 0.7
const steps = 10

/** Pigment stays as it is while hair turns grey: seen on the picture, and said whether the two still go together. */
export function GreySidesControl() {
  const share = useConsultation(state => state.plan.greySides)
  const blend = useResults(({ picture, dragged }) => (dragged ?? picture)?.blend ?? null)
  const verdict = blend && (blend.deltaE <= blend.limit ? 'blends' : blend.lighter < 0 ? 'darker' : 'lighter')
  return (
    <section className={styles.section} aria-labelledby="grey-heading">
      <h2 id="grey-heading">{say('grey/heading')}</h2>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={share > 0}
          onChange={event => choose({ greySides: event.target.checked ? usualShare : 0 })}
        />
        {say('grey/toggle')}
      </label>
      {share > 0 && (
        <>
          <Range
            name={say('grey/share')}
            min={1}
            max={steps}
            step={1}
            value={Math.round(share * steps)}
            text={say('grey/share-value', { value: Math.round(100 * share) })}
            onChange={value => drag({ greySides: value / steps })}
            onRelease={release}
          />
          {blend && verdict && (
            <Notes
              notes={[{ code: `grey/${verdict}`, values: { deltaE: blend.deltaE, limit: blend.limit } }]}
            />
          )}
          <p className={styles.quiet}>{say('grey/how')}</p>
        </>
      )}
    </section>
  )
}
