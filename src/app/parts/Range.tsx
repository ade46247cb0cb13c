import { useId } from 'react'
import styles from './Range.module.css'

type Props = {
  name: string
  value: number
  min: number
  max: number
  step: number
  /** The value in words and units, shown and read aloud. */
  text: string
  ends?: readonly [string, string]
  onChange(value: number): void
  onRelease?(): void
}

export function Range({ name, value, min, max, step, text, ends, onChange, onRelease }: Props) {
  const id = useId()
  return (
    <div className={styles.range}>
      <div className={styles.head}>
        <label htmlFor={id}>{name}</label>
        <span aria-hidden="true">{text}</span>
      </div>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={text}
        onChange={event => onChange(event.target.valueAsNumber)}
        onPointerUp={onRelease}
        onKeyUp={onRelease}
        onBlur={onRelease}
      />
      {ends && (
        <div className={styles.ends} aria-hidden="true">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </div>
      )}
    </div>
  )
}
