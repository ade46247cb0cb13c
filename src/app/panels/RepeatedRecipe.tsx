import { Notes } from '../parts/Notes'
import type { RepeatedRecipe as Repeated } from '../store/results'
import { useShelf } from '../store/shelf'
import { recipeInWords } from '../words/recipeInWords'
import { say } from '../words/say'
import styles from './Panel.module.css'

/** What was mixed last time, as it was mixed; a bottle that is gone is said. */
export function RepeatedRecipe({ repeated }: { repeated: Repeated }) {
  const { patient, pigment, dilution, volumeMl, onShelf } = repeated
  const dropsPerMl = useShelf(state => state.catalogue.dropsPerMl)
  const recipe = recipeInWords(dilution, volumeMl, dropsPerMl)
  return (
    <div className={styles.card}>
      <h3>{say('shade/repeat-heading', { patient })}</h3>
      <p>{say('shade/repeat-line', { pigment, dilution })}</p>
      <p>{recipe}</p>
      {!onShelf && (
        <Notes kind="refusal" notes={[{ code: 'shade/repeated-gone', values: { pigment, recipe } }]} />
      )}
    </div>
  )
}
