import type { ReactNode } from 'react'
import { openPhoto } from '../flow/openPhoto'
import { say } from '../words/say'
import styles from './Panel.module.css'

/** Extensions beside the type: some systems give HEIC files no type at all. */
const accepted = 'image/*,.heic,.heif,.avif'

export function OpenPhoto({ children }: { children: ReactNode }) {
  return (
    <label className={styles.file}>
      {children}
      <input
        type="file"
        accept={accepted}
        aria-label={say('photo/open')}
        onChange={event => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file) void openPhoto(file)
        }}
      />
    </label>
  )
}
