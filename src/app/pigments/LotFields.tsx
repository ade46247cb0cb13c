import { Plus, Trash2 } from 'lucide-react'
import { today } from '../flow/today'
import { Button } from '../parts/Button'
import { say } from '../words/say'
import styles from './Pigments.module.css'
import { emptyLot, type LotForm } from './pigmentForm'
import { TextField } from './TextField'

type Props = { lots: readonly LotForm[]; onChange(lots: readonly LotForm[]): void }

/** Bottles on the shelf, each with the number and the day printed on it. */
export function LotFields({ lots, onChange }: Props) {
  const fill = (index: number, changes: Partial<LotForm>) =>
    onChange(lots.map((lot, i) => (i === index ? { ...lot, ...changes } : lot)))
  return (
    <fieldset className={styles.group}>
      <legend>{say('lot/heading')}</legend>
      {lots.map((lot, index) => (
        <div key={lot.key} className={styles.lot}>
          <TextField
            label={say('lot/number')}
            value={lot.number}
            onChange={number => fill(index, { number })}
          />
          <TextField
            label={say('lot/expiry')}
            type="date"
            value={lot.expiry}
            onChange={expiry => fill(index, { expiry })}
          />
          <TextField
            label={say('lot/opened')}
            type="date"
            value={lot.opened}
            onChange={opened => fill(index, { opened })}
          />
          <Button
            kind="quiet"
            aria-label={say('lot/remove', { number: lot.number || index + 1 })}
            onClick={() => onChange(lots.filter((_, i) => i !== index))}
          >
            <Trash2 size={20} aria-hidden="true" />
          </Button>
          {lot.expiry && lot.expiry < today() && <p data-warn="true">{say('lot/expired')}</p>}
        </div>
      ))}
      <Button onClick={() => onChange([...lots, emptyLot()])}>
        <Plus size={20} aria-hidden="true" />
        {say('lot/add')}
      </Button>
    </fieldset>
  )
}
