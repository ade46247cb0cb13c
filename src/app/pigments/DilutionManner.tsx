import { useState } from 'react'
import { readNumber } from '../../shade/catalogue/readNumber'
import { Choices } from '../parts/Choices'
import { changeShelf, useShelf } from '../store/shelf'
import { say } from '../words/say'
import styles from './Pigments.module.css'

/** A dropper's drops lie between these; anything else is a slip of the finger. */
const [least, most] = [5, 100]

const ways = ['ml', 'drops', 'parts'] as const

/** How the people here say a dilution. It changes words only: every step stays what it is. */
export function DilutionManner() {
  const { way, dropsPerMl } = useShelf(state => state.catalogue)
  const [text, setText] = useState(String(dropsPerMl))
  const drops = readNumber(text)
  const sound = drops !== null && drops >= least && drops <= most
  return (
    <section className={styles.section} aria-labelledby="manner-heading">
      <h3 id="manner-heading">{say('manner/heading')}</h3>
      <Choices
        name={say('manner/way')}
        value={way}
        options={ways.map(option => [option, say(`manner/${option}`)] as const)}
        onChange={chosen => changeShelf({ way: chosen })}
      />
      {way === 'drops' && (
        <div className={styles.field}>
          <label htmlFor="drops-per-ml">{say('manner/drops-per-ml')}</label>
          <input
            id="drops-per-ml"
            inputMode="decimal"
            value={text}
            aria-invalid={!sound}
            aria-describedby="drops-how"
            onChange={event => setText(event.target.value)}
            onBlur={() => sound && drops !== dropsPerMl && changeShelf({ dropsPerMl: drops })}
          />
          <p id="drops-how" className={styles.quiet}>
            {say(sound ? 'manner/drops-how' : 'manner/drops-wrong', { least, most })}
          </p>
        </div>
      )}
    </section>
  )
}
