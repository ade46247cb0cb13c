import { useId } from 'react'
import styles from './Choices.module.css'

type Props<Value extends string> = {
  name: string
  value: Value
  options: readonly (readonly [value: Value, label: string])[]
  onChange(value: Value): void
}

/** One of a few, all in sight: a row of large radio buttons. */
export function Choices<Value extends string>({ name, value, options, onChange }: Props<Value>) {
  const group = useId()
  return (
    <fieldset className={styles.choices}>
      <legend>{name}</legend>
      <div className={styles.row}>
        {options.map(([option, label]) => (
          <label key={option} className={styles.choice}>
            <input type="radio" name={group} checked={option === value} onChange={() => onChange(option)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
