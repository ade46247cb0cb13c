import { Notes } from '../parts/Notes'
import { Range } from '../parts/Range'
import { drag, release, usePlan } from '../store/consultation'
import { useResults } from '../store/results'
import { format, say } from '../words/say'
import { DotPlaces } from './DotPlaces'
import { EdgeControl } from './EdgeControl'
import { LineFacts } from './LineFacts'
import styles from './Panel.module.css'

/** Fewer fill hardly two square centimetres: nobody would see them. */
const fewDots = 300

export function DesignPanel() {
  const { density } = usePlan('density')
  const refusal = useResults(state => state.pictureRefusal)
  const few = useResults(({ picture, dragged }) => {
    const dots = (dragged ?? picture)?.dots ?? fewDots
    return dots < fewDots ? dots : null
  })
  return (
    <>
      <section className={styles.section} aria-labelledby="edge-heading">
        <h2 id="edge-heading">{say('design/edge-heading')}</h2>
        <EdgeControl />
        {refusal && <Notes kind="refusal" notes={[refusal]} />}
        {few !== null && <Notes notes={[{ code: 'picture/few-dots', values: { dots: few } }]} />}
      </section>
      <section className={styles.section} aria-labelledby="line-heading">
        <h2 id="line-heading">{say('design/line-heading')}</h2>
        <p className={styles.quiet}>{say('design/line-how')}</p>
        <LineFacts />
      </section>
      <section className={styles.section} aria-labelledby="density-heading">
        <h2 id="density-heading">{say('design/density-heading')}</h2>
        <Range
          name={say('design/density')}
          min={0}
          max={300}
          step={5}
          value={density}
          text={say('per-cm2', { value: format(density, 0) })}
          onChange={density => drag({ density })}
          onRelease={release}
        />
        <p className={styles.quiet}>{say('design/density-how')}</p>
      </section>
      <DotPlaces />
    </>
  )
}
