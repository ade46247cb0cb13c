import { Plus, Trash2 } from 'lucide-react'
import type { HealedCheck } from '../../shade/healedCheck'
import { Button } from '../parts/Button'
import { format, say } from '../words/say'
import styles from './Pigments.module.css'
import { emptyHealed, type HealedForm, healedFields } from './pigmentForm'
import { TextField } from './TextField'

type Props = {
  healed: readonly HealedForm[]
  /** One for each entry, where they have been worked out. */
  checks: readonly HealedCheck[]
  onChange(healed: readonly HealedForm[]): void
}

/** What the clinic measured on healed skin, beside what would have been predicted. */
export function HealedFields({ healed, checks, onChange }: Props) {
  const fill = (index: number, changes: Partial<HealedForm>) =>
    onChange(healed.map((entry, i) => (i === index ? { ...entry, ...changes } : entry)))
  return (
    <details className={styles.group} open={healed.length > 0}>
      <summary>{say('healed/heading')}</summary>
      <p className={styles.quiet}>{say('healed/how')}</p>
      {healed.map((entry, index) => (
        <fieldset key={entry.key} className={styles.group}>
          <legend>{say('healed/number', { number: index + 1 })}</legend>
          <div className={styles.grid}>
            {healedFields.map(field => (
              <TextField
                key={field}
                label={say(`healed/${field}`)}
                numeric={field !== 'skin' && field !== 'healed'}
                placeholder={field === 'skin' || field === 'healed' ? '62 10 17' : undefined}
                value={entry[field]}
                onChange={value => fill(index, { [field]: value })}
              />
            ))}
          </div>
          {checks[index] && <CheckSentence check={checks[index]} measured={entry.healed} />}
          <Button kind="quiet" onClick={() => onChange(healed.filter((_, i) => i !== index))}>
            <Trash2 size={20} aria-hidden="true" />
            {say('healed/remove', { number: index + 1 })}
          </Button>
        </fieldset>
      ))}
      <Button onClick={() => onChange([...healed, emptyHealed()])}>
        <Plus size={20} aria-hidden="true" />
        {say('healed/add')}
      </Button>
    </details>
  )
}

/** Predicted, measured, and whether the range that was promised held it. */
function CheckSentence({ check, measured }: { check: HealedCheck; measured: string }) {
  const { light, predicted, dark, deltaE } = check
  const l = Number.parseFloat(measured.replace(',', '.'))
  const within = l <= light.l && l >= dark.l
  return (
    <p>
      {say('healed/check', {
        predicted: format(predicted.l, 0),
        measured: format(l, 0),
        value: format(deltaE, 1),
      })}{' '}
      {say(within ? 'healed/within' : 'healed/outside', {
        dark: format(dark.l, 0),
        light: format(light.l, 0),
      })}
    </p>
  )
}
