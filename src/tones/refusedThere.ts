import type { Remark } from '../geometry/Remark'
import type { FacePlace } from './facePlace'

/** Refusals that say what was seen, and are sooner believed when the place explains them. */
const ofSight = [
  'side/too-long',
  'side/sheen',
  'side/lighter-than-skin',
  'side/redder',
  'side/not-hair',
  'tones/not-skin',
  'tones/too-dark',
  'tones/too-light',
  'tones/clipped',
]

/**
 * A refusal with the place it happened at, where that is no scalp: an eye is refused for being dark like long hair, a shirt
 * for shining, and neither sentence alone would help. The reason stays, for the place is a guess from the outline.
 *
 * @returns the refusal, or `side/refused-on-face`, `side/refused-below-head`, `tones/refused-on-face` or
 *   `tones/refused-below-head`, each with `reason`, the code of the refusal, and its values
 */
export function refusedThere(refusal: Remark, place: FacePlace): Remark {
  if (place === 'scalp' || !ofSight.includes(refusal.code)) return refusal
  const [room] = refusal.code.split('/')
  const where = place === 'face' ? 'refused-on-face' : 'refused-below-head'
  return { code: `${room}/${where}`, values: { ...refusal.values, reason: refusal.code } }
}
