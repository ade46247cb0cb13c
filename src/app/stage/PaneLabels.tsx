import { useCompare } from '../store/compare'
import { paneName } from '../words/paneName'
import { say } from '../words/say'
import styles from './Compare.module.css'
import type { ShownPane } from './usePanes'

/** What each picture shows, said in its own corner. */
export function PaneLabels({ panes }: { panes: readonly ShownPane[] }) {
  const snapshots = useCompare(state => state.snapshots)
  return (
    <ul className={styles.labels}>
      {panes.map(({ left, top, height, width, content, image }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a label is the one of its place on the stage
        <li key={place} style={{ left: left + 8, top: top + 8, maxWidth: width - 16, maxHeight: height }}>
          {paneName(content, snapshots)}
          {!image && ` · ${say('compare/drawing')}`}
        </li>
      ))}
    </ul>
  )
}
