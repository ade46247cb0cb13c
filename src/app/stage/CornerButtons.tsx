import type { KeyboardEvent } from 'react'
import type { Point } from '../../geometry/Point'
import { choose, useConsultation } from '../store/consultation'
import { toScreen, type View } from '../tools/view'
import { format, say } from '../words/say'
import { cornersInPhoto, dragCorner } from './chartHandles'
import styles from './Stage.module.css'

const arrows: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** Photo pixels an arrow key moves a corner; with Shift, ten times as far. */
const keyStep = 2

/** The chart's corners for keys and screen readers: unseen buttons that lie where the handles are drawn. */
export function CornerButtons({ view }: { view: View }) {
  const plan = useConsultation(state => state.plan)
  return cornersInPhoto(plan)?.map((corner, place) => {
    const { x, y } = toScreen(view, corner)
    const move = (event: KeyboardEvent) => {
      const arrow = arrows[event.key]
      if (!arrow) return
      event.preventDefault()
      const length = keyStep * (event.shiftKey ? 10 : 1)
      const now = useConsultation.getState().plan
      const from = cornersInPhoto(now)?.[place]
      if (from) choose(dragCorner(now, place, { x: from.x + length * arrow.x, y: from.y + length * arrow.y }))
    }
    return (
      <button
        key={names[place]}
        type="button"
        className={styles.corner}
        style={{ left: x, top: y }}
        aria-label={say('white/corner', { place: place + 1 })}
        aria-description={say('white/corner-at', { x: format(corner.x, 0), y: format(corner.y, 0) })}
        onKeyDown={move}
      />
    )
  })
}

const names = ['first', 'second', 'third', 'fourth']
