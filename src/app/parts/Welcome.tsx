import { ShieldCheck } from 'lucide-react'
import { useDesk } from '../store/desk'
import { say } from '../words/say'
import { Button } from './Button'
import styles from './Welcome.module.css'

/** The desk before a photo lies on it: what this is for, and the two ways in. */
export function Welcome() {
  const busy = useDesk(state => state.busy)
  if (busy) return null
  return (
    <div className={styles.welcome}>
      <p className={styles.display}>{say('welcome/title')}</p>
      <p>{say('welcome/what')}</p>
      <div className={styles.ways}>
        <Button
          kind="main"
          onClick={() => document.querySelector<HTMLInputElement>('input[type=file]')?.click()}
        >
          {say('welcome/choose')}
        </Button>
      </div>
      <p className={styles.quiet}>{say('welcome/drop')}</p>
      <p className={styles.private}>
        <ShieldCheck size={18} aria-hidden="true" />
        {say('welcome/private')}
      </p>
    </div>
  )
}
