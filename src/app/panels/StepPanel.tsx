import { ChevronDown, ChevronUp } from 'lucide-react'
import type { ComponentType } from 'react'
import { type StepId, steps } from '../steps'
import { arrange, useDesk } from '../store/desk'
import { say } from '../words/say'
import { DesignPanel } from './DesignPanel'
import panel from './Panel.module.css'
import { PhotoPanel } from './PhotoPanel'
import { PreviewPanel } from './PreviewPanel'
import { RecordPanel } from './RecordPanel'
import { ShadePanel } from './ShadePanel'
import styles from './StepPanel.module.css'
import { TonesPanel } from './TonesPanel'

const panels: Record<StepId, ComponentType> = {
  photo: PhotoPanel,
  tones: TonesPanel,
  shade: ShadePanel,
  design: DesignPanel,
  preview: PreviewPanel,
  record: RecordPanel,
}

/** The one panel: beside the canvas in landscape, a sheet of two heights below it in portrait. */
export function StepPanel() {
  const step = useDesk(state => state.step)
  const open = useDesk(state => state.sheetOpen)
  const Panel = panels[step]
  const name = steps.find(({ id }) => id === step)?.name
  return (
    <section
      key={step}
      id="step-panel"
      role="tabpanel"
      aria-labelledby={`tab-${step}`}
      className={styles.sheet}
      data-open={open}
    >
      <button
        type="button"
        className={styles.grip}
        aria-expanded={open}
        onClick={() => arrange({ sheetOpen: !open })}
      >
        {open ? <ChevronDown size={20} aria-hidden="true" /> : <ChevronUp size={20} aria-hidden="true" />}
        {say(open ? 'sheet/lower' : 'sheet/raise', { name: name ?? '' })}
      </button>
      <div className={panel.panel}>
        <Panel />
      </div>
    </section>
  )
}
