import type { Point } from '../../geometry/Point'
import { drag, useConsultation } from '../store/consultation'
import { arrange, useDesk } from '../store/desk'
import { dab, sweep } from '../tools/brush'
import { tapRuler } from '../tools/ruler'
import { toScreen, type View } from '../tools/view'
import { dragHandle, handlesInPhoto } from './handles'

/** What the hand took hold of, told each point it passes in photo pixels. Null: it holds the photo itself. */
export type Grip = { press(at: Point): void; move(at: Point): void; lift(at: Point): void }

/** A finger is broad: a handle is taken from this many screen pixels away. */
const reach = 30

export function grip(view: View, onScreen: Point): Grip | null {
  const { tool, step, brushRadius } = useDesk.getState()
  if (tool === 'skin') return brushGrip('skinStrokes', brushRadius / view.zoom)
  if (tool === 'hair') return brushGrip('hairStrokes', brushRadius / view.zoom)
  if (tool === 'ruler') return rulerGrip
  if (step !== 'design' && step !== 'preview') return null
  const near = handlesInPhoto(useConsultation.getState().plan)
    .map(handle => {
      const at = toScreen(view, handle.at)
      return { id: handle.id, distance: Math.hypot(at.x - onScreen.x, at.y - onScreen.y) }
    })
    .filter(({ distance }) => distance < reach)
    .sort((a, b) => a.distance - b.distance)[0]
  if (!near) return null
  const follow = (at: Point) => drag(dragHandle(useConsultation.getState().plan, near.id, at))
  return { press: () => {}, move: follow, lift: () => {} }
}

function brushGrip(strokes: 'skinStrokes' | 'hairStrokes', radius: number): Grip {
  const now = () => useConsultation.getState().plan[strokes]
  return {
    press: at => drag({ [strokes]: dab(now(), at, radius) }),
    move: at => drag({ [strokes]: sweep(now(), at) }),
    lift: () => {},
  }
}

const rulerGrip: Grip = {
  press: () => {},
  move: () => {},
  lift: at => arrange({ rulerPoints: tapRuler(useDesk.getState().rulerPoints, at) }),
}
