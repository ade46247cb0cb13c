import { useDesk } from '../store/desk'
import { say } from '../words/say'
import styles from './StatusLine.module.css'

/** The last thing worth telling, seen and read aloud; what is being waited for comes first. */
export function StatusLine() {
  const message = useDesk(state => state.message)
  const told = useDesk(state => state.told)
  const busy = useDesk(state => state.busy)
  const stale = useDesk(state => state.toldOn !== state.step)
  const kept = useDesk(state => state.kept)
  const text = busy ? say(busy) : message ? say(message.code, message.values) : ''
  return (
    <div
      className={styles.status}
      role="status"
      aria-live="polite"
      data-busy={busy !== null}
      data-told={told}
      data-kept={kept}
      data-empty={text === '' || (stale && !busy)}
    >
      <span key={told}>{text}</span>
    </div>
  )
}
