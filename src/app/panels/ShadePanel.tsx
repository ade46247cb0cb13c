import { repeatRecipe } from '../flow/repeatRecipe'
import { suggest } from '../flow/suggest'
import { Button } from '../parts/Button'
import { Notes } from '../parts/Notes'
import { Range } from '../parts/Range'
import { PigmentsButton } from '../pigments/PigmentsButton'
import { choose, drag, release, useConsultation } from '../store/consultation'
import { useResults } from '../store/results'
import { format, say } from '../words/say'
import styles from './Panel.module.css'
import { RepeatedRecipe } from './RepeatedRecipe'
import { SuggestionCard } from './SuggestionCard'
import { TargetControl } from './TargetControl'

export function ShadePanel() {
  const depth = useConsultation(state => state.plan.depth)
  const varyDepth = useConsultation(state => state.plan.varyDepth)
  const volumeMl = useConsultation(state => state.plan.volumeMl)
  const repeated = useResults(state => state.repeated)
  const shade = useResults(state => state.shade)
  const refusal = useResults(state => state.shadeRefusal)
  return (
    <>
      <TargetControl />
      <section className={styles.section} aria-labelledby="shade-heading">
        <h2 id="shade-heading">{say('shade/heading')}</h2>
        {!shade && <p className={styles.quiet}>{say('shade/how')}</p>}
        <Range
          name={say('shade/depth')}
          min={0.25}
          max={1}
          step={0.05}
          value={depth}
          text={say('shade/depth-value', { value: format(depth, 2) })}
          ends={[say('shade/shallow'), say('shade/deep')]}
          onChange={value => drag({ depth: value })}
          onRelease={release}
        />
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={varyDepth}
            onChange={event => choose({ varyDepth: event.target.checked })}
          />
          {say('shade/vary-depth')}
        </label>
        <Button kind={shade ? 'plain' : 'main'} onClick={() => void suggest()}>
          {say('shade/suggest')}
        </Button>
        <div className={styles.row}>
          <Button onClick={() => void repeatRecipe()}>{say('shade/repeat')}</Button>
          <PigmentsButton />
        </div>
        {repeated && <RepeatedRecipe repeated={repeated} />}
        {refusal && <Notes kind="refusal" notes={[refusal]} />}
      </section>
      {shade && (
        <section className={styles.section} aria-labelledby="suggestions-heading">
          <h2 id="suggestions-heading">{say('shade/suggestions')}</h2>
          <Notes notes={shade.notes} />
          <Range
            name={say('shade/volume')}
            min={0.5}
            max={10}
            step={0.5}
            value={volumeMl}
            text={say('shade/volume-value', { value: format(volumeMl, 1) })}
            onChange={value => drag({ volumeMl: value })}
            onRelease={release}
          />
          <ol className={styles.list} aria-label={say('shade/suggestions')}>
            {shade.suggestions.map((suggestion, index) => {
              const place = index + 1
              return <SuggestionCard key={place} suggestion={suggestion} place={place} />
            })}
          </ol>
        </section>
      )}
    </>
  )
}
