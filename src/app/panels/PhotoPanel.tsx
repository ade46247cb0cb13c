import { ImageUp } from 'lucide-react'
import { sampleViews } from '../../head/sampleViews'
import type { PhotoBlur } from '../../stubble/estimateBlur'
import { openSample } from '../flow/openSample'
import { Button } from '../parts/Button'
import { Facts } from '../parts/Facts'
import { Notes } from '../parts/Notes'
import { useConsultation } from '../store/consultation'
import { useResults } from '../store/results'
import { format, say } from '../words/say'
import { OpenPhoto } from './OpenPhoto'
import styles from './Panel.module.css'
import { ScaleControl } from './ScaleControl'
import { WhiteControl } from './WhiteControl'

const views = ['front', 'top', 'side'] as const

/** How soft dots are drawn, and why: no dot may be sharper than the skin beside it. */
function softness({ deviation, assumed }: PhotoBlur, pixelsPerMm: number): readonly [string, string] {
  const values = { deviation, millimetres: deviation / pixelsPerMm }
  return [say('photo/blur'), say(assumed ? 'photo/blur-assumed' : 'photo/blur-estimated', values)]
}

export function PhotoPanel() {
  const plan = useConsultation(state => state.plan)
  const notes = useResults(state => state.photoNotes)
  const blur = useResults(state => state.blur)
  return (
    <>
      <section className={styles.section} aria-labelledby="photo-heading">
        <h2 id="photo-heading">{say(plan.photo ? 'photo/another' : 'photo/start')}</h2>
        <p className={styles.quiet}>{say('photo/how')}</p>
        <OpenPhoto>
          <ImageUp size={20} aria-hidden="true" />
          {say('photo/open')}
        </OpenPhoto>
        <Button onClick={() => void openSample('front')}>{say('photo/sample')}</Button>
        {plan.photo?.sample && (
          <div className={styles.row}>
            {views.map(view => (
              <Button
                key={view}
                down={plan.photo?.sample === sampleViews[view].file}
                onClick={() => void openSample(view)}
              >
                {say(`photo/view-${view}`)}
              </Button>
            ))}
          </div>
        )}
        <p className={styles.quiet}>{say('photo/private')}</p>
      </section>
      {plan.photo && (
        <section className={styles.section} aria-labelledby="about-heading">
          <h2 id="about-heading">{say('photo/about')}</h2>
          <Facts
            facts={[
              [say('photo/name'), plan.photo.name ?? say('photo/unnamed')],
              [
                say('photo/size'),
                say('photo/size-value', {
                  width: plan.photo.width,
                  height: plan.photo.height,
                  megapixels: format((plan.photo.width * plan.photo.height) / 1e6, 1),
                }),
              ],
              ...(blur && plan.map ? [softness(blur, plan.map.pixelsPerMm)] : []),
            ]}
          />
          <Notes notes={notes} />
          <ScaleControl />
          <WhiteControl />
        </section>
      )}
    </>
  )
}
