import { starterHairline } from '../../design/Hairline'
import { setSymmetric } from '../../design/moveHandle'
import { Button } from '../parts/Button'
import { Facts } from '../parts/Facts'
import { Notes } from '../parts/Notes'
import { Range } from '../parts/Range'
import { choose, drag, release, useConsultation } from '../store/consultation'
import { useResults } from '../store/results'
import { format, say } from '../words/say'
import { DotPlaces } from './DotPlaces'
import { EdgeControl } from './EdgeControl'
import styles from './Panel.module.css'

/** Fewer fill hardly two square centimetres: nobody would see them. */
const fewDots = 300

export function DesignPanel() {
  const plan = useConsultation(state => state.plan)
  const refusal = useResults(state => state.pictureRefusal)
  const dots = useResults(state => state.picture?.dots ?? fewDots)
  const { hairline } = plan
  return (
    <>
      <section className={styles.section} aria-labelledby="edge-heading">
        <h2 id="edge-heading">{say('design/edge-heading')}</h2>
        <EdgeControl />
        {refusal && <Notes kind="refusal" notes={[refusal]} />}
        {dots < fewDots && <Notes notes={[{ code: 'picture/few-dots', values: { dots } }]} />}
      </section>
      <section className={styles.section} aria-labelledby="line-heading">
        <h2 id="line-heading">{say('design/line-heading')}</h2>
        <p className={styles.quiet}>{say('design/line-how')}</p>
        {hairline && (
          <>
            <Facts
              facts={[
                [say('design/centre'), say('mm', { value: format(hairline.centre, 0) })],
                [say('design/left'), say('mm', { value: format(hairline.leftTemple.lateral, 0) })],
                [say('design/right'), say('mm', { value: format(hairline.rightTemple.lateral, 0) })],
              ]}
            />
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={hairline.symmetric}
                onChange={event => choose({ hairline: setSymmetric(hairline, event.target.checked) })}
              />
              {say('design/symmetric')}
            </label>
            <Button onClick={() => choose({ hairline: starterHairline })}>{say('design/reset')}</Button>
          </>
        )}
      </section>
      <section className={styles.section} aria-labelledby="density-heading">
        <h2 id="density-heading">{say('design/density-heading')}</h2>
        <Range
          name={say('design/density')}
          min={0}
          max={300}
          step={5}
          value={plan.density}
          text={say('per-cm2', { value: format(plan.density, 0) })}
          onChange={density => drag({ density })}
          onRelease={release}
        />
        <p className={styles.quiet}>{say('design/density-how')}</p>
      </section>
      <DotPlaces />
    </>
  )
}
