import { type DragEvent, type ReactNode, useEffect, useState } from 'react'
import { openPhoto } from '../flow/openPhoto'
import { say } from '../words/say'
import styles from './DropTarget.module.css'

/** A photo may be dropped anywhere on the page, or pasted. */
export function DropTarget({ children }: { children: ReactNode }) {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const file = event.clipboardData?.files[0]
      if (!file) return
      event.preventDefault()
      void openPhoto(file)
    }
    window.addEventListener('paste', paste)
    return () => window.removeEventListener('paste', paste)
  }, [])
  const carries = (event: DragEvent) => event.dataTransfer.types.includes('Files')
  return (
    <div
      role="presentation"
      className={styles.target}
      onDragOver={event => {
        if (!carries(event)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={event => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
      }}
      onDrop={event => {
        event.preventDefault()
        setOver(false)
        const file = event.dataTransfer.files[0]
        if (file) void openPhoto(file)
      }}
    >
      {children}
      {over && <div className={styles.over}>{say('photo/drop')}</div>}
    </div>
  )
}
