/**
 * Dragging a point of the hairline. The hand may go anywhere; the line stays a hairline: it never crosses the midline,
 * never turns inside out, never leaves the head. Unit: mm.
 */
import { type Hairline, hairlineLimits as limits, type Temple } from './Hairline'

export type HandlePlace = { readonly lateral?: number; readonly height?: number }
export type Handle = 'centre' | 'leftTemple' | 'rightTemple'

/**
 * @param place where the hand is: `height` above the glabella; `lateral` from the midline, positive outward on the
 *   handle's own side. A part left out, or not a number, stays as it was. The centre has no lateral.
 * @returns a new hairline within `hairlineLimits`; while symmetric, the other corner follows.
 */
export function moveHandle(hairline: Hairline, handle: Handle, place: HandlePlace): Hairline {
  if (handle === 'centre') {
    const centre = within(limits.centre, place.height, hairline.centre)
    return {
      ...hairline,
      centre,
      leftTemple: clampTemple(hairline.leftTemple, centre),
      rightTemple: clampTemple(hairline.rightTemple, centre),
    }
  }
  const old = hairline[handle]
  const temple = clampTemple(
    {
      lateral: within(limits.lateral, place.lateral, old.lateral),
      height: within(limits.height, place.height, old.height),
    },
    hairline.centre,
  )
  return hairline.symmetric
    ? { ...hairline, leftTemple: temple, rightTemple: temple }
    : { ...hairline, [handle]: temple }
}

/** Makes both sides alike again, after the patient's left, or lets them go their own way. */
export function setSymmetric(hairline: Hairline, symmetric: boolean): Hairline {
  return symmetric ? { ...hairline, symmetric, rightTemple: hairline.leftTemple } : { ...hairline, symmetric }
}

function clampTemple({ lateral, height }: Temple, centre: number): Temple {
  return { lateral, height: Math.max(height, centre - limits.drop) }
}

function within({ least, most }: { least: number; most: number }, wanted: number | undefined, old: number) {
  if (wanted === undefined || Number.isNaN(wanted)) return old
  return Math.min(most, Math.max(least, wanted))
}
