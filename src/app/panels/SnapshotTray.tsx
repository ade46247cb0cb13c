import { Trash2 } from 'lucide-react'
import { keepSnapshot, removeSnapshot, restoreSnapshot } from '../flow/snapshots'
import { Button } from '../parts/Button'
import { useCompare } from '../store/compare'
import { useConsultation } from '../store/consultation'
import { say } from '../words/say'
import { snapshotName } from '../words/snapshotName'
import panel from './Panel.module.css'
import styles from './SnapshotTray.module.css'

/** Candidates kept while others are tried: a tap brings one back. */
export function SnapshotTray() {
  const snapshots = useCompare(state => state.snapshots)
  const plan = useConsultation(state => state.plan)
  return (
    <section className={panel.section} aria-labelledby="tray-heading">
      <h2 id="tray-heading">{say('compare/tray')}</h2>
      <Button onClick={() => void keepSnapshot()}>{say('compare/keep')}</Button>
      {snapshots.length === 0 ? (
        <p className={panel.quiet}>{say('compare/tray-how')}</p>
      ) : (
        <ul className={styles.tray} aria-label={say('compare/tray')}>
          {snapshots.map((snapshot, place) => {
            const name = say('compare/kept-name', { place: place + 1, name: snapshotName(snapshot.plan) })
            return (
              <li key={snapshot.id}>
                <button
                  type="button"
                  className={styles.candidate}
                  aria-label={say('compare/restore', { name })}
                  aria-pressed={snapshot.plan === plan}
                  onClick={() => restoreSnapshot(snapshot)}
                >
                  <img src={snapshot.thumbnail} alt="" />
                  <span>{name}</span>
                </button>
                <Button
                  kind="quiet"
                  aria-label={say('compare/remove', { name })}
                  onClick={() => removeSnapshot(snapshot.id)}
                >
                  <Trash2 size={18} aria-hidden="true" />
                </Button>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
