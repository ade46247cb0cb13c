import styles from './Compare.module.css'
import { eyeFilter } from './PictureLayer'

/** What an eye farther away blends, as a filter of the page. @param blur standard deviation, CSS pixels */
export function EyeFilter({ blur }: { blur: number }) {
  return (
    <svg className={styles.filter} aria-hidden="true">
      <filter id={eyeFilter} x="0" y="0" width="1" height="1">
        <feGaussianBlur stdDeviation={blur} />
      </filter>
    </svg>
  )
}
