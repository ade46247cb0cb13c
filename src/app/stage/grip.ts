import type { Point } from '../../geometry/Point'
import type { MaskStroke } from '../../stubble/MaskStroke'
import { useCompare } from '../store/compare'
import { choose, drag, useConsultation } from '../store/consultation'
import { arrange, useDesk } from '../store/desk'
import { brushOnPhoto, dab, sweep } from '../tools/brush'
import { tapRuler } from '../tools/ruler'
import { toPhoto, toScreen, type View } from '../tools/view'
import { cornersInPhoto, dragCorner } from './chartHandles'
import { dragHandle, handlesInPhoto } from './handles'

/** What the hand took hold of, told each point it passes in photo pixels. Null: it holds the photo itself. */
export type Grip = {
  press(at: Point): void
  move(at: Point): void
  lift(at: Point): void
  /** A picture follows it: it is told of a movement as soon as anybody is. */
  readonly soon?: true
}

/** A finger is broad: a handle is taken from this many screen pixels away. */
const reach = 30

export function grip(view: View, onScreen: Point): Grip | null {
  const { tool, step, brushRadius } = useDesk.getState()
  const { map } = useConsultation.getState().plan
  const radius = brushOnPhoto(brushRadius, view.zoom, map?.pixelsPerMm)
  if (tool === 'skin') return brushGrip('skinStrokes', radius)
  if (tool === 'hair') return brushGrip('hairStrokes', radius)
  if (tool === 'keep-off' || tool === 'allow') return placesGrip(tool)
  if (tool === 'ruler') return rulerGrip
  if (tool === 'card') return cardGrip
  if (tool === 'loupe') return loupeGrip
  if (step === 'photo') return cornerGrip(view, onScreen)
  if (step !== 'design' && (step !== 'preview' || useCompare.getState().layout !== 'one')) return null
  const near = handlesInPhoto(useConsultation.getState().plan)
    .map(handle => {
      const at = toScreen(view, handle.at)
      return { id: handle.id, distance: Math.hypot(at.x - onScreen.x, at.y - onScreen.y) }
    })
    .filter(({ distance }) => distance < reach)
    .sort((a, b) => a.distance - b.distance)[0]
  if (!near) return null
  const follow = (at: Point) => drag(dragHandle(useConsultation.getState().plan, near.id, at))
  return { press: () => {}, move: follow, lift: () => {}, soon: true }
}

function brushGrip(strokes: 'skinStrokes' | 'hairStrokes', radius: number): Grip {
  const now = () => useConsultation.getState().plan[strokes]
  return {
    press: at => drag({ [strokes]: dab(now(), at, radius) }),
    move: at => drag({ [strokes]: sweep(now(), at) }),
    lift: () => {},
  }
}

/** The brush is as broad on the scalp at any zoom. */
function placesGrip(kind: MaskStroke['kind']): Grip {
  const { placesBrush } = useDesk.getState()
  const now = () => useConsultation.getState().plan
  const radius = (placesBrush / 2) * (now().map?.pixelsPerMm ?? 1)
  return {
    press: at => drag({ maskStrokes: [...now().maskStrokes, { kind, points: [at], radius }] }),
    move: at => drag({ maskStrokes: sweep(now().maskStrokes, at) }),
    lift: () => {},
  }
}

const rulerGrip: Grip = {
  press: () => {},
  move: () => {},
  lift: at => arrange({ rulerPoints: tapRuler(useDesk.getState().rulerPoints, at) }),
}

/** A tap reads the card there, and the tool is put down. */
const cardGrip: Grip = {
  press: () => {},
  move: () => {},
  lift: at => {
    const { white } = useConsultation.getState().plan
    if (white?.kind !== 'card') return
    choose({ white: { ...white, at, reference: null } })
    arrange({ tool: 'none' })
  },
}

/** The loupe only follows the hand. */
const loupeGrip: Grip = { press: () => {}, move: () => {}, lift: () => {} }

function cornerGrip(view: View, onScreen: Point): Grip | null {
  const corners = cornersInPhoto(useConsultation.getState().plan) ?? []
  const distances = corners.map(corner => {
    const at = toScreen(view, corner)
    return Math.hypot(at.x - onScreen.x, at.y - onScreen.y)
  })
  const nearest = Math.min(...distances)
  if (!(nearest < reach)) return null
  const which = distances.indexOf(nearest)
  const taken = toPhoto(view, onScreen)
  // The corner keeps its distance from the finger, or taking hold of it would move it.
  const off = { x: corners[which].x - taken.x, y: corners[which].y - taken.y }
  const follow = ({ x, y }: Point) =>
    drag(dragCorner(useConsultation.getState().plan, which, { x: x + off.x, y: y + off.y }))
  return { press: () => {}, move: follow, lift: () => {} }
}
