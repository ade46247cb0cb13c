import { Button } from '../parts/Button'
import { format, say } from '../words/say'
import styles from './Pigments.module.css'
import type { PigmentForm } from './pigmentForm'
import { TextField } from './TextField'

type Props = {
  cells: PigmentForm['cells']
  /** From the composition's own swatch to this one, ΔE*ab; null where it is not known. */
  error: number | null
  onFill(changes: Partial<PigmentForm['cells']>): void
  onWorkOut(): void
}

/** A drawdown the clinic measured, for a bottle whose maker prints nothing. */
export function SwatchFields({ cells, error, onFill, onWorkOut }: Props) {
  const measured = cells.swatchL !== '' || cells.swatchSpectrum !== ''
  return (
    <details className={styles.group} open={measured}>
      <summary>{say('swatch/heading')}</summary>
      <p className={styles.quiet}>{say('swatch/how')}</p>
      <div className={styles.grid}>
        {(['swatchL', 'swatchA', 'swatchB', 'swatchDilution', 'swatchFilm'] as const).map(column => (
          <TextField
            key={column}
            label={say(`pigment/${column}`)}
            numeric
            placeholder={column === 'swatchFilm' ? '0.01' : column === 'swatchDilution' ? '0' : undefined}
            value={cells[column]}
            onChange={value => onFill({ [column]: value })}
          />
        ))}
      </div>
      <TextField
        label={say('pigment/swatchSpectrum')}
        tall
        placeholder="400: 0.05; 420: 0.06; …"
        value={cells.swatchSpectrum}
        onChange={swatchSpectrum => onFill({ swatchSpectrum })}
      />
      {error !== null && <p>{say('swatch/error', { value: format(error, 1) })}</p>}
      <Button disabled={!measured} onClick={onWorkOut}>
        {say('swatch/work-out')}
      </Button>
    </details>
  )
}
