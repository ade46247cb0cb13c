import { Info, TriangleAlert } from 'lucide-react'
import type { Remark } from '../../geometry/Remark'
import { say } from '../words/say'
import styles from './Notes.module.css'

/** What is worth knowing about a result, or why there is none: one sentence each, with the way out. */
export function Notes({ notes, kind = 'note' }: { notes: readonly Remark[]; kind?: 'note' | 'refusal' }) {
  if (notes.length === 0) return null
  const Icon = kind === 'refusal' ? TriangleAlert : Info
  return (
    <ul className={`${styles.notes} ${styles[kind]}`}>
      {notes.map(note => (
        <li key={`${note.code} ${JSON.stringify(note.values)}`}>
          <Icon size={18} aria-hidden="true" />
          <span>{say(note.code, note.values)}</span>
        </li>
      ))}
    </ul>
  )
}
