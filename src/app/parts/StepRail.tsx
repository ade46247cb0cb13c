import { Moon, Redo2, Sun, Undo2 } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { steps } from '../steps'
import { redo, undo, useConsultation } from '../store/consultation'
import { arrange, useDesk, walkTo } from '../store/desk'
import { say } from '../words/say'
import styles from './StepRail.module.css'

const along = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 } as const

/** The journey, one tab a step, in any order; undo and redo are always at hand. */
export function StepRail() {
  const step = useDesk(state => state.step)
  const theme = useDesk(state => state.theme)
  const canUndo = useConsultation(state => state.past.length > 0 || state.held !== null)
  const canRedo = useConsultation(state => state.future.length > 0)
  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    const by = along[event.key as keyof typeof along]
    if (!by) return
    event.preventDefault()
    const place = steps.findIndex(({ id }) => id === step)
    const next = steps[(place + by + steps.length) % steps.length]
    walkTo(next.id)
    document.getElementById(`tab-${next.id}`)?.focus()
  }
  return (
    <nav className={styles.rail} aria-label={say('rail')}>
      <div className={styles.tabs} role="tablist" aria-label={say('rail/steps')} onKeyDown={walk}>
        {steps.map(({ id, name, icon: Icon }) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            aria-selected={id === step}
            aria-controls="step-panel"
            tabIndex={id === step ? 0 : -1}
            className={styles.tab}
            onClick={() => walkTo(id)}
          >
            <Icon size={22} aria-hidden="true" />
            <span>{name}</span>
          </button>
        ))}
      </div>
      <div className={styles.tools}>
        <button
          type="button"
          className={styles.tool}
          aria-label={say('rail/undo')}
          disabled={!canUndo}
          onClick={undo}
        >
          <Undo2 size={20} aria-hidden="true" />
        </button>
        <button
          type="button"
          className={styles.tool}
          aria-label={say('rail/redo')}
          disabled={!canRedo}
          onClick={redo}
        >
          <Redo2 size={20} aria-hidden="true" />
        </button>
        <button
          type="button"
          className={styles.tool}
          aria-label={say(theme === 'dark' ? 'rail/light' : 'rail/dark')}
          onClick={() => arrange({ theme: theme === 'dark' ? 'light' : 'dark' })}
        >
          {theme === 'dark' ? <Sun size={20} aria-hidden="true" /> : <Moon size={20} aria-hidden="true" />}
        </button>
      </div>
    </nav>
  )
}
