import { suggest } from '../flow/suggest'
import { Button } from '../parts/Button'
import { Notes } from '../parts/Notes'
import { Range } from '../parts/Range'
import { PigmentsButton } from '../pigments/PigmentsButton'
import { drag, release, useConsultation } from '../store/consultation'
import { useResults } from '../store/results'
import { format, say } from '../words/say'
import styles from './Panel.module.css'
import { SuggestionCard } from './SuggestionCard'

export function ShadePanel() {
  const depth = useConsultation(state => state.plan.depth)
  const shade = useResults(state => state.shade)
  const refusal = useResults(state => state.shadeRefusal)
  return (
    <>
      <section className={styles.section} aria-labelledby="shade-heading">
        <h2 id="shade-heading">{say('shade/heading')}</h2>
        <p className={styles.quiet}>{say('shade/how')}</p>
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
        <Button kind={shade ? 'plain' : 'main'} onClick={() => void suggest()}>
          {say('shade/suggest')}
        </Button>
        <PigmentsButton />
        {refusal && <Notes kind="refusal" notes={[refusal]} />}
      </section>
      {shade && (
        <section className={styles.section} aria-labelledby="suggestions-heading">
          <h2 id="suggestions-heading">{say('shade/suggestions')}</h2>
          <Notes notes={shade.notes} />
          <ol className={styles.list} aria-label={say('shade/suggestions')}>
            {shade.suggestions.map((suggestion, place) => (
              <SuggestionCard
                key={`${suggestion.pigment} ${suggestion.dilution} ${suggestion.depth} ${suggestion.radius} ${suggestion.density}`}
                suggestion={suggestion}
                place={place + 1}
              />
            ))}
          </ol>
        </section>
      )}
    </>
  )
}
