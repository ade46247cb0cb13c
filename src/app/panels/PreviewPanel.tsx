import { Button } from '../parts/Button'
import { Facts } from '../parts/Facts'
import { Notes } from '../parts/Notes'
import { useCompare } from '../store/compare'
import { useConsultation } from '../store/consultation'
import { arrange, useDesk } from '../store/desk'
import { useResults } from '../store/results'
import { format, say } from '../words/say'
import { CloseUpSection } from './CloseUpSection'
import { CompareSection } from './CompareSection'
import { EdgeControl } from './EdgeControl'
import { ExportSection } from './ExportSection'
import { GreySidesControl } from './GreySidesControl'
import styles from './Panel.module.css'
import { SnapshotTray } from './SnapshotTray'
import { TimeSection } from './TimeSection'

export function PreviewPanel() {
  const bare = useDesk(state => state.showBare)
  const several = useCompare(state => state.layout !== 'one')
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
          <Button down={bare} disabled={several} onClick={() => arrange({ showBare: !bare })}>
            {say('preview/without')}
          </Button>
          <Button onClick={() => arrange({ patientView: true, message: null })}>
            {say('preview/patient-view')}
          </Button>
        </div>
        <EdgeControl />
      </section>
      {picture && (
        <>
          <CompareSection />
          <TimeSection />
          <GreySidesControl />
          <SnapshotTray />
          <CloseUpSection />
          <ExportSection />
        </>
      )}
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
