import { Choices } from '../parts/Choices'
import { compare, type DistanceId, useCompare } from '../store/compare'
import type { Layout } from '../tools/layPanes'
import { resolvedWidth, viewingDistances } from '../tools/viewingBlur'
import { format, say } from '../words/say'
import { PaneChoices } from './PaneChoices'
import styles from './Panel.module.css'

const layouts: readonly Layout[] = ['one', 'slider', 'two', 'four']
const distances: readonly DistanceId[] = ['screen', 'mirror', 'conversation', 'street']

/** One picture or several, from how far away, with or without shine: how to look, never what is chosen. */
export function CompareSection() {
  const layout = useCompare(state => state.layout)
  const distance = useCompare(state => state.distance)
  const matte = useCompare(state => state.matte)
  const far = distance === 'screen' ? null : viewingDistances[distance]
  return (
    <section className={styles.section} aria-labelledby="compare-heading">
      <h2 id="compare-heading">{say('compare/heading')}</h2>
      <Choices
        name={say('compare/layout')}
        value={layout}
        options={layouts.map(id => [id, say(`compare/${id}`)] as const)}
        onChange={chosen => compare({ layout: chosen })}
      />
      {(layout === 'two' || layout === 'four') && <PaneChoices layout={layout} />}
      <Choices
        name={say('compare/distance')}
        value={distance}
        options={distances.map(id => [id, say(`compare/distance-${id}`)] as const)}
        onChange={chosen => compare({ distance: chosen })}
      />
      {far !== null && (
        <p className={styles.quiet}>
          {say('compare/distance-how', {
            metres: format(far / 1000, 1),
            millimetres: format(resolvedWidth(far), 1),
          })}
        </p>
      )}
      <Choices
        name={say('compare/shine')}
        value={matte ? 'off' : 'on'}
        options={[
          ['on', say('compare/shine-on')],
          ['off', say('compare/shine-off')],
        ]}
        onChange={chosen => compare({ matte: chosen === 'off' })}
      />
      {matte && <p className={styles.quiet}>{say('compare/shine-how')}</p>}
    </section>
  )
}
