import { Button } from '../parts/Button'
import { Facts } from '../parts/Facts'
import { Notes } from '../parts/Notes'
import { useConsultation } from '../store/consultation'
import { arrange, useDesk } from '../store/desk'
import { useResults } from '../store/results'
import { format, say } from '../words/say'
import { EdgeControl } from './EdgeControl'
import { GreySidesControl } from './GreySidesControl'
import styles from './Panel.module.css'
import { TimeSection } from './TimeSection'

export function PreviewPanel() {
  const bare = useDesk(state => state.showBare)
  const picture = useResults(state => state.picture)
  const refusal = useResults(state => state.pictureRefusal)
  const seconds = useDesk(state => state.firstPictureSeconds)
  const choice = useConsultation(state => state.plan.choice)
  return (
    <>
      <section className={styles.section} aria-labelledby="preview-heading">
        <h2 id="preview-heading">{say('preview/heading')}</h2>
        {refusal && <Notes kind="refusal" notes={[refusal]} />}
        <div className={styles.row}>
          <Button down={bare} onClick={() => arrange({ showBare: !bare })}>
            {say('preview/without')}
          </Button>
          <Button onClick={() => arrange({ patientView: true })}>{say('preview/patient-view')}</Button>
        </div>
        <EdgeControl />
      </section>
      <TimeSection />
      <GreySidesControl />
      <section className={styles.section} aria-labelledby="what-heading">
        <h2 id="what-heading">{say('preview/what')}</h2>
        {picture && choice && (
          <Facts
            facts={[
              [say('preview/shade'), choice.pigment],
              [say('preview/dots'), say('preview/dots-value', { value: picture.dots.toLocaleString('en') })],
              [say('preview/id'), picture.id.slice(0, 12)],
              ...(seconds === null
                ? []
                : ([
                    [say('preview/first'), say('preview/first-value', { value: format(seconds, 1) })],
                  ] as const)),
            ]}
          />
        )}
        <p className={styles.quiet}>{say('preview/notice')}</p>
        <p className={styles.quiet}>{say('preview/cannot')}</p>
      </section>
    </>
  )
}
