import { useEffect, useRef, useState } from 'react'
import type { PigmentReading } from '../../browser/studio'
import type { Pigment } from '../../shade/Pigment'
import { readPigmentForm } from '../flow/pigments'
import { Button } from '../parts/Button'
import { Notes } from '../parts/Notes'
import { putPigment, useShelf } from '../store/shelf'
import { say } from '../words/say'
import { HealedFields } from './HealedFields'
import { LotFields } from './LotFields'
import styles from './Pigments.module.css'
import { filledOf, formOf, type PigmentForm, rowOf } from './pigmentForm'
import { SwatchFields } from './SwatchFields'
import { TextField } from './TextField'

const colourants = ['carbon', 'red', 'yellow', 'brown'] as const

const blank = { carbon: '', red: '', yellow: '', brown: '' }

type Props = {
  /** Null for a new one. */
  pigment: Pigment | null
  onDone(sentence: string): void
  onCancel(): void
}

/** One pigment, typed in the clinic's own way; it goes on the shelf when everything in it can be read. */
export function PigmentEditor({ pigment, onDone, onCancel }: Props) {
  const { pigments, way, dropsPerMl } = useShelf(state => state.catalogue)
  const [opened] = useState(() => formOf(pigment, way, dropsPerMl))
  const [form, setForm] = useState(opened)
  const [reading, setReading] = useState<PigmentReading | null>(null)
  const faults = useRef<HTMLDivElement>(null)
  const { cells, lots, healed } = form
  const change = (changes: Partial<PigmentForm>) => {
    setForm({ ...form, ...changes })
    setReading(null)
  }
  const fill = (changes: Partial<PigmentForm['cells']>) => change({ cells: { ...cells, ...changes } })

  async function read(filled: PigmentForm): Promise<PigmentReading> {
    const row = rowOf(filled, pigment, way, dropsPerMl)
    const others = pigments.filter(other => other !== pigment).map(({ name }) => name)
    const found = await readPigmentForm(row, others)
    setForm(filled)
    setReading(found)
    return found
  }

  useEffect(() => {
    if (!pigment?.swatch && !pigment?.healed) return
    void readPigmentForm(rowOf(opened, pigment, way, dropsPerMl), []).then(setReading)
  }, [opened, pigment, way, dropsPerMl])

  async function workOut() {
    const swatchAlone = { ...cells, ...blank, name: say('swatch/heading'), dilutions: 'undiluted' }
    const found = await readPigmentForm(
      rowOf({ cells: swatchAlone, lots: [], healed: [] }, null, way, dropsPerMl),
      [],
    )
    setReading(found)
    if (!found.pigment) return
    const { carbon, red, yellow, brown } = found.pigment
    const amounts = { carbon: String(carbon), red: String(red), yellow: String(yellow), brown: String(brown) }
    setForm({ ...form, cells: { ...cells, ...amounts } })
  }

  async function save() {
    const found = await read(filledOf(form))
    if (!found.pigment) return faults.current?.focus()
    putPigment(found.pigment, pigment?.name ?? null)
    onDone(say('pigment/saved', { name: found.pigment.name }))
  }

  return (
    <section className={styles.form} aria-labelledby="pigment-heading">
      <h3 id="pigment-heading">
        {pigment ? say('pigment/editing', { name: pigment.name }) : say('pigment/new')}
      </h3>
      <div className={styles.grid}>
        <TextField label={say('pigment/name')} value={cells.name} onChange={name => fill({ name })} />
        <TextField label={say('pigment/maker')} value={cells.maker} onChange={maker => fill({ maker })} />
      </div>
      <fieldset className={styles.group}>
        <legend>{say('pigment/composition')}</legend>
        <p className={styles.quiet}>{say('pigment/composition-how')}</p>
        <div className={styles.grid}>
          {colourants.map(colourant => (
            <TextField
              key={colourant}
              label={say(`pigment/${colourant}`)}
              numeric
              value={cells[colourant]}
              onChange={value => fill({ [colourant]: value })}
            />
          ))}
        </div>
      </fieldset>
      <SwatchFields
        cells={cells}
        error={reading?.swatchError ?? null}
        onFill={fill}
        onWorkOut={() => void workOut()}
      />
      <fieldset className={styles.group}>
        <legend>{say('pigment/dilutions')}</legend>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={cells.dilutions.trim() === 'undiluted'}
            onChange={event => fill({ dilutions: event.target.checked ? 'undiluted' : '' })}
          />
          {say('pigment/ready')}
        </label>
        <TextField
          label={say('pigment/steps-field')}
          tall
          placeholder={say(`manner/example-${way}`)}
          value={cells.dilutions}
          onChange={dilutions => fill({ dilutions })}
        />
        <p className={styles.quiet}>{say('pigment/steps-how')}</p>
      </fieldset>
      <LotFields lots={lots} onChange={changed => change({ lots: changed })} />
      <HealedFields
        healed={healed}
        checks={reading?.checks ?? []}
        onChange={changed => change({ healed: changed })}
      />
      <div ref={faults} tabIndex={-1} aria-live="polite" className={styles.faults}>
        <Notes kind="refusal" notes={reading?.faults ?? []} />
      </div>
      <div className={styles.buttons}>
        <Button kind="main" onClick={() => void save()}>
          {say('pigment/save')}
        </Button>
        {healed.length > 0 && (
          <Button onClick={() => void read(filledOf(form))}>{say('healed/compare')}</Button>
        )}
        <Button kind="quiet" onClick={onCancel}>
          {say('pigment/cancel')}
        </Button>
      </div>
    </section>
  )
}
