import { Plus } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import type { Pigment } from '../../shade/Pigment'
import { Button } from '../parts/Button'
import { changeShelf, removePigment, useShelf } from '../store/shelf'
import { say } from '../words/say'
import { DilutionManner } from './DilutionManner'
import { FileButtons } from './FileButtons'
import { PigmentRow } from './PigmentRow'
import styles from './Pigments.module.css'
import { useBottleColours } from './useBottleColours'

/** Rows laid out at once: a thousand would take a phone a second. */
const page = 20

/** A name nobody has yet: "House black copy", "House black copy 2" … */
function copyName(name: string, pigments: readonly Pigment[]): string {
  const taken = new Set(pigments.map(other => other.name))
  const names = Array.from({ length: taken.size + 1 }, (_, i) =>
    say(i === 0 ? 'pigment/copy' : 'pigment/copy-number', { name, number: i + 1 }),
  )
  return names.find(candidate => !taken.has(candidate)) ?? name
}

type Props = {
  onEdit(pigment: Pigment | null): void
  onFile(file: File): void
  onSay(sentence: string): void
}

/** The clinic's shelf: found by name, a page at a time. */
export function PigmentList({ onEdit, onFile, onSay }: Props) {
  const pigments = useShelf(state => state.catalogue.pigments)
  const [wanted, setWanted] = useState('')
  const [most, setMost] = useState(page)
  const words = useDeferredValue(wanted).trim().toLowerCase()
  const found = useMemo(
    () => pigments.filter(({ name, maker = '' }) => `${name} ${maker}`.toLowerCase().includes(words)),
    [pigments, words],
  )
  const shown = useMemo(() => found.slice(0, most), [found, most])
  const coloursOf = useBottleColours(shown)
  const duplicate = (pigment: Pigment) => {
    const name = copyName(pigment.name, pigments)
    const at = pigments.indexOf(pigment) + 1
    changeShelf({ pigments: [...pigments.slice(0, at), { ...pigment, name }, ...pigments.slice(at)] })
    onSay(say('pigment/duplicated', { name }))
  }
  const remove = ({ name }: Pigment) => {
    removePigment(name)
    onSay(say('pigment/removed', { name }))
  }
  return (
    <>
      <div className={styles.tools}>
        <div className={styles.field}>
          <label htmlFor="pigment-search">{say('pigment/search')}</label>
          <input
            id="pigment-search"
            type="search"
            autoComplete="off"
            value={wanted}
            onChange={event => {
              setWanted(event.target.value)
              setMost(page)
            }}
          />
        </div>
        <Button kind="main" onClick={() => onEdit(null)}>
          <Plus size={20} aria-hidden="true" />
          {say('pigment/add')}
        </Button>
      </div>
      <p className={styles.quiet}>
        {say(words ? 'pigment/found' : 'pigment/count', { count: found.length, all: pigments.length })}
      </p>
      <ul className={styles.list} aria-label={say('pigment/list')}>
        {shown.map(pigment => (
          <PigmentRow
            key={pigment.name}
            pigment={pigment}
            colours={coloursOf(pigment)}
            onEdit={() => onEdit(pigment)}
            onDuplicate={() => duplicate(pigment)}
            onRemove={() => remove(pigment)}
          />
        ))}
      </ul>
      {found.length > shown.length && (
        <Button onClick={() => setMost(most + page)}>
          {say('pigment/more', { count: Math.min(page, found.length - shown.length) })}
        </Button>
      )}
      <DilutionManner />
      <FileButtons onFile={onFile} onSay={onSay} />
    </>
  )
}
