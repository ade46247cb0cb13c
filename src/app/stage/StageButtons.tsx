import { Maximize, ScanFace, ZoomIn, ZoomOut } from 'lucide-react'
import { say } from '../words/say'
import styles from './Stage.module.css'

type Props = { onWhole(): void; onHead: (() => void) | null; onZoom(factor: number): void }

export function StageButtons({ onWhole, onHead, onZoom }: Props) {
  return (
    <div className={styles.buttons}>
      <button type="button" aria-label={say('stage/zoom-in')} onClick={() => onZoom(1.5)}>
        <ZoomIn size={20} aria-hidden="true" />
      </button>
      <button type="button" aria-label={say('stage/zoom-out')} onClick={() => onZoom(1 / 1.5)}>
        <ZoomOut size={20} aria-hidden="true" />
      </button>
      {onHead && (
        <button type="button" aria-label={say('stage/head')} onClick={onHead}>
          <ScanFace size={20} aria-hidden="true" />
        </button>
      )}
      <button type="button" aria-label={say('stage/whole')} onClick={onWhole}>
        <Maximize size={20} aria-hidden="true" />
      </button>
    </div>
  )
}
