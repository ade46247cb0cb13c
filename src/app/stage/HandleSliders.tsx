import { memo } from 'react'
import { choose, useConsultation } from '../store/consultation'
import { toScreen, type View } from '../tools/view'
import { format, say } from '../words/say'
import { type HandleId, handleLimits, handlesInPhoto, setHandle } from './handles'
import styles from './Stage.module.css'

/** The handles for keys and screen readers: sliders that lie, unseen, where the handles are drawn once no hand drags them. */
export const HandleSliders = memo(({ view }: { view: View }) => {
  const plan = useConsultation(({ plan, held }) => held ?? plan)
  return handlesInPhoto(plan).map(({ id, at, value }) => {
    const { x, y } = toScreen(view, at)
    const { min, max } = handleLimits(id)
    return (
      <input
        key={id}
        type="range"
        className={styles.slider}
        style={{ left: x, top: y }}
        aria-label={say(`design/handle-${id}`)}
        aria-valuetext={say(valueWords[id], { value: format(value, 0) })}
        min={min}
        max={max}
        step={1}
        value={Math.round(value)}
        onChange={event => choose(setHandle(useConsultation.getState().plan, id, event.target.valueAsNumber))}
      />
    )
  })
})

const valueWords: Record<HandleId, string> = {
  centre: 'design/handle-centre-value',
  left: 'design/handle-temple-value',
  right: 'design/handle-temple-value',
  brow: 'design/handle-brow-value',
}
