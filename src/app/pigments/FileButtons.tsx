import { Download, RotateCcw, Upload } from 'lucide-react'
import { exportPigments } from '../flow/pigments'
import { Button } from '../parts/Button'
import { changeShelf, starter } from '../store/shelf'
import { say } from '../words/say'
import styles from './Pigments.module.css'

type Props = { onFile(file: File): void; onSay(sentence: string): void }

/** In and out of the app as tables and JSON, and back to where everybody begins. */
export function FileButtons({ onFile, onSay }: Props) {
  return (
    <section className={styles.section} aria-labelledby="files-heading">
      <h3 id="files-heading">{say('pigment/files')}</h3>
      <p className={styles.quiet}>{say('pigment/files-how')}</p>
      <div className={styles.buttons}>
        <label className={styles.file}>
          <Upload size={20} aria-hidden="true" />
          {say('pigment/import')}
          <input
            type="file"
            accept=".csv,.tsv,.txt,.json,text/csv,application/json"
            onChange={event => {
              const file = event.target.files?.[0]
              event.target.value = ''
              if (file) onFile(file)
            }}
          />
        </label>
        <Button onClick={() => exportPigments('csv')}>
          <Download size={20} aria-hidden="true" />
          {say('pigment/export-csv')}
        </Button>
        <Button onClick={() => exportPigments('json')}>
          <Download size={20} aria-hidden="true" />
          {say('pigment/export-json')}
        </Button>
        <Button
          onClick={() => {
            changeShelf({ pigments: starter.pigments })
            onSay(say('pigment/starter-back'))
          }}
        >
          <RotateCcw size={20} aria-hidden="true" />
          {say('pigment/starter')}
        </Button>
      </div>
    </section>
  )
}
