import { useId } from 'react'
import styles from './Pigments.module.css'

type Props = {
  label: string
  value: string
  onChange(value: string): void
  type?: 'text' | 'date'
  /** Brings up the keys for numbers. */
  numeric?: boolean
  /** Several lines. */
  tall?: boolean
  placeholder?: string
}

/** One field of the form, its name above it. */
export function TextField({ label, value, onChange, type = 'text', numeric, tall, placeholder }: Props) {
  const id = useId()
  const shared = { id, value, placeholder, autoComplete: 'off' }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {tall ? (
        <textarea {...shared} onChange={event => onChange(event.target.value)} />
      ) : (
        <input
          {...shared}
          type={type}
          inputMode={numeric ? 'decimal' : undefined}
          onChange={event => onChange(event.target.value)}
        />
      )}
    </div>
  )
}
