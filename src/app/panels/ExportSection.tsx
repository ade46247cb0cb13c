import { useState } from 'react'
import type { PictureType } from '../../browser/captionPicture'
import { exportPicture } from '../flow/exportPicture'
import { Button } from '../parts/Button'
import { Choices } from '../parts/Choices'
import { useResults } from '../store/results'
import { say } from '../words/say'
import styles from './Panel.module.css'

/** The picture as a file to give away: with what it is and how it was made, without what the photo's file knew. */
export function ExportSection() {
  const [type, setType] = useState<PictureType>('image/png')
  const [name, setName] = useState('')
  const ready = useResults(state => state.picture !== null)
  return (
    <section className={styles.section} aria-labelledby="export-heading">
      <h2 id="export-heading">{say('export/heading')}</h2>
      <p className={styles.quiet}>{say('export/how')}</p>
      <Choices<PictureType>
        name={say('export/type')}
        value={type}
        options={[
          ['image/png', say('export/png')],
          ['image/jpeg', say('export/jpeg')],
        ]}
        onChange={setType}
      />
      <div className={styles.field}>
        <label htmlFor="export-name">{say('export/name')}</label>
        <input
          id="export-name"
          autoComplete="off"
          value={name}
          onChange={event => setName(event.target.value)}
        />
      </div>
      <Button disabled={!ready} onClick={() => void exportPicture(type, name)}>
        {say('export/save')}
      </Button>
    </section>
  )
}
