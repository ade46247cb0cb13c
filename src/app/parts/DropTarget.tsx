import { useEffect, useState } from 'react'
import { openPhoto } from '../flow/openPhoto'
import { say } from '../words/say'
import styles from './DropTarget.module.css'

/** A photo may be dropped anywhere on the page, or pasted; while one hovers the page says so. */
export function DropTarget() {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const listening = new AbortController()
    const on = <Kind extends 'dragover' | 'dragleave' | 'drop' | 'paste'>(
      kind: Kind,
      act: (event: WindowEventMap[Kind]) => void,
    ) => window.addEventListener(kind, act, { signal: listening.signal })
    on('dragover', event => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    })
    on('dragleave', event => {
      if (event.relatedTarget === null) setOver(false)
    })
    on('drop', event => {
      event.preventDefault()
      setOver(false)
      take(event.dataTransfer?.files[0])
    })
    on('paste', event => {
      if (!event.clipboardData?.files.length) return
      event.preventDefault()
      take(event.clipboardData.files[0])
    })
    return () => listening.abort()
  }, [])
  return over ? <div className={styles.over}>{say('photo/drop')}</div> : null
}

function take(file: File | undefined): void {
  if (file) void openPhoto(file)
}
