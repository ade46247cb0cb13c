import type { Plan } from '../record/Plan'
import { drawPlan } from './drawPlan'
import { forDragging, type HeldPhoto } from './heldPhoto'
import { placesOn } from './placesOn'

/** A program runs faster once it has run a few times: so often a drag is tried out before the first one. */
const rehearsals = 4
let rehearsed = 0

/**
 * A drag must not begin with a wait: the smaller copy it is drawn on, the hair in it, where dots may go and the dots
 * themselves are made ready while the hand still looks for its handle. Every part is kept where the drag looks for it.
 */
export function* readyForDrag(held: HeldPhoto, plan: Plan): Generator<undefined, void> {
  const copy = forDragging(held)
  if (copy.factor === 1) return
  yield
  placesOn(copy, held, plan)
  yield
  do {
    drawPlan(held, plan, { dragging: true })
    rehearsed += 1
    yield
  } while (rehearsed < rehearsals)
}
