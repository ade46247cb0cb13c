import { useEffect } from 'react'
import { listRecords, openRecord, saveRecord } from '../flow/records'
import { Button } from '../parts/Button'
import { Notes } from '../parts/Notes'
import { arrange, useDesk } from '../store/desk'
import { useResults } from '../store/results'
import { say } from '../words/say'
import { ChosenShade } from './ChosenShade'
import styles from './Panel.module.css'

export function RecordPanel() {
  const form = useDesk(state => state.form)
  const records = useResults(state => state.records)
  useEffect(() => void listRecords(), [])
  const fill = (changes: Partial<typeof form>) => arrange({ form: { ...form, ...changes } })
  return (
    <>
      <ChosenShade />
      <section className={styles.section} aria-labelledby="record-heading">
        <h2 id="record-heading">{say('record/heading')}</h2>
        <p className={styles.banner}>{say('record/device-key')}</p>
        <div className={styles.field}>
          <label htmlFor="patient">{say('record/patient')}</label>
          <input
            id="patient"
            autoComplete="off"
            value={form.patient}
            onChange={event => fill({ patient: event.target.value })}
          />
        </div>
        <div className={styles.field}>
          <label htmlFor="saved-by">{say('record/saved-by')}</label>
          <input
            id="saved-by"
            autoComplete="off"
            value={form.savedBy}
            onChange={event => fill({ savedBy: event.target.value })}
          />
        </div>
        <div className={styles.field}>
          <label htmlFor="note">{say('record/note')}</label>
          <textarea id="note" value={form.note} onChange={event => fill({ note: event.target.value })} />
        </div>
        <Button kind="main" onClick={() => void saveRecord()}>
          {say('record/save')}
        </Button>
      </section>
      <section className={styles.section} aria-labelledby="records-heading">
        <h2 id="records-heading">{say('record/list')}</h2>
        {records.unreadable > 0 && (
          <Notes
            kind="refusal"
            notes={[{ code: 'record/unreadable', values: { count: records.unreadable } }]}
          />
        )}
        {records.entries.length === 0 && <p className={styles.quiet}>{say('record/none')}</p>}
        <ul className={styles.list} aria-label={say('record/list')}>
          {records.entries.map(entry => (
            <li key={entry.id} className={styles.card}>
              <div className={styles.head}>
                <h3>{entry.patient}</h3>
                <Button onClick={() => void openRecord(entry.id)}>{say('record/open')}</Button>
              </div>
              <p className={styles.quiet}>
                {say('record/line', {
                  when: new Date(entry.savedAt).toLocaleString('en-GB', {
                    dateStyle: 'medium',
                    timeStyle: 'short',
                  }),
                  who: entry.savedBy,
                })}
              </p>
              {entry.plan.choice && (
                <p>
                  {say('record/shade', {
                    pigment: entry.plan.choice.pigment,
                    dilution: entry.plan.choice.dilution,
                  })}
                </p>
              )}
              {entry.plan.choice?.lot && (
                <p className={styles.quiet}>
                  {say('record/lot-line', {
                    number: entry.plan.choice.lot.number,
                    day: entry.plan.choice.lot.expiry,
                  })}
                </p>
              )}
              {entry.note && <p className={styles.quiet}>{entry.note}</p>}
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
