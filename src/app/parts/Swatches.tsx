import styles from './Swatches.module.css'

/**
 * Colours to be judged against each other: large and edge to edge without a border, so that a match makes the
 * edge vanish. Each is named below, never by hue alone.
 */
export type Swatch = { readonly name: string; readonly colour: string; readonly note?: string }

export function Swatches({ swatches, tall = false }: { swatches: readonly Swatch[]; tall?: boolean }) {
  return (
    <ul className={styles.row} style={{ gridTemplateColumns: `repeat(${swatches.length}, 1fr)` }}>
      {swatches.map(({ name, colour, note }) => (
        <li key={name} className={styles.swatch}>
          <span className={`${styles.colour} ${tall ? styles.tall : ''}`} style={{ background: colour }} />
          <span className={styles.name}>{name}</span>
          {note && <span className={styles.note}>{note}</span>}
        </li>
      ))}
    </ul>
  )
}
