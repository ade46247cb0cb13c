import type { Remark } from '../../geometry/Remark'
import type { CatalogueReading } from '../../shade/catalogue/CatalogueReading'
import { Button } from '../parts/Button'
import { Notes } from '../parts/Notes'
import { addPigments, changeShelf, useShelf } from '../store/shelf'
import { say } from '../words/say'
import styles from './Pigments.module.css'

/** Sentences read at one go; a file with more faults has one fault many times. */
const mostFaults = 50

const mostNames = 12

/** The row and its name first, as it is looked for in the file; then what is wrong with it. */
function inRow({ code, values }: Remark): Remark {
  const { row, name } = values
  if (row === undefined) return { code, values }
  const sentence = say(code, values)
  return { code: name ? 'import/row-named' : 'import/row', values: { row, name: name ?? '', sentence } }
}

type Props = { name: string; reading: CatalogueReading; onDone(sentence: string): void }

/** What a file holds, before any of it is taken: what can be, what cannot and why. */
export function ImportReview({ name, reading, onDone }: Props) {
  const { pigments, rows, faults, manner } = reading
  const shelf = useShelf(state => state.catalogue.pigments)
  const names = new Set(shelf.map(pigment => pigment.name))
  const replaced = pigments.filter(pigment => names.has(pigment.name)).length
  const count = pigments.length
  const listed = pigments.slice(0, mostNames).map(pigment => pigment.name)
  return (
    <section className={styles.section} aria-labelledby="import-heading">
      <h3 id="import-heading">{say('import/heading', { file: name })}</h3>
      <p>{say(count > 0 ? 'import/count' : 'import/nothing', { count, rows })}</p>
      {count > 0 && (
        <p className={styles.quiet}>
          {listed.join(', ')}
          {count > mostNames && say('import/and-more', { count: count - mostNames })}
        </p>
      )}
      {faults.length > 0 && (
        <>
          <h4>{say('import/faults', { count: faults.length })}</h4>
          <Notes kind="refusal" notes={faults.slice(0, mostFaults).map(inRow)} />
          {faults.length > mostFaults && (
            <p className={styles.quiet}>{say('import/more-faults', { count: faults.length - mostFaults })}</p>
          )}
        </>
      )}
      {replaced > 0 && <p className={styles.quiet}>{say('import/replaced', { count: replaced })}</p>}
      <div className={styles.buttons}>
        {count > 0 && (
          <>
            <Button
              kind="main"
              onClick={() => {
                addPigments(pigments)
                onDone(say('import/added', { count }))
              }}
            >
              {say('import/add', { count })}
            </Button>
            <Button
              onClick={() => {
                changeShelf({ ...manner, pigments })
                onDone(say('import/swapped', { count }))
              }}
            >
              {say('import/swap', { count })}
            </Button>
          </>
        )}
        <Button kind="quiet" onClick={() => onDone(say('import/left'))}>
          {say('import/leave')}
        </Button>
      </div>
    </section>
  )
}
