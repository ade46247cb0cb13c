import styles from './OnSkin.module.css'
import type { Swatch } from './Swatches'

/** Colours laid on the patient's own skin colour, edge to edge: a match makes the edge vanish. Names stand below. */
export function OnSkin({
  skin,
  swatches,
  small = false,
}: {
  skin: string
  swatches: readonly Swatch[]
  small?: boolean
}) {
  return (
    <ul className={styles.row} style={{ gridTemplateColumns: `repeat(${swatches.length}, 1fr)` }}>
      {swatches.map(({ name, colour, note }) => (
        <li key={name} className={styles.swatch}>
          <span className={`${styles.skin} ${small ? styles.small : ''}`} style={{ background: skin }}>
            <span className={styles.colour} style={{ background: colour }} />
          </span>
          <span className={styles.name}>{name}</span>
          {note && <span className={styles.name}>{note}</span>}
        </li>
      ))}
    </ul>
  )
}
