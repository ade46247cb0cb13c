import { earsFromPose } from '../head/earsFromPose'
import type { Plan } from '../record/Plan'
import { existingHair } from '../stubble/existingHair'
import { whereDotsMayGo } from '../stubble/whereDotsMayGo'
import type { Copy, HeldPhoto } from './heldPhoto'
import { once } from './keptResults'
import { bentRatio, toneCurveOf } from './plannedKernels'
import { skinUnder } from './skinUnder'

/**
 * Where dots may go on the held photo, or on a copy of it; what that depends on; the real hair there and the skin under it.
 * Hair can be told from skin once a shade is chosen. `hairy` is the head without the face: brows do not turn grey with
 * the sides.
 */
export function placesOn({ photo, factor }: Copy, held: HeldPhoto, plan: Plan) {
  const { choice, maskStrokes: strokes, white, skinStrokes } = plan
  const digest = plan.photo?.digest
  const sampled = { digest, skinStrokes, white: white?.reference }
  const skin = once('skin', sampled, () => skinUnder(held, plan))
  const pixelsPerMm = plan.map ? plan.map.pixelsPerMm / factor : 1
  const target = choice && bentRatio(choice.target, toneCurveOf(plan))
  const hairOf = { digest, skin, factor, pixelsPerMm, target }
  const look = () =>
    skin && target ? existingHair(photo.pixels, pixelsPerMm, skin, target, photo.mask) : undefined
  const hair = once(`hair ${factor}`, hairOf, look)
  const face = plan.face?.kind === 'found' ? plan.face : null
  const ears = plan.map?.kind === 'head' ? earsFromPose(plan.map) : []
  const seen = { ...hairOf, face, ears, strokes }
  const weigh = () => whereDotsMayGo({ outline: photo.mask, hair, face, ears, strokes, pixelsPerMm, factor })
  // Hair grows close around an ear, and turns grey there too.
  const plain = face && { ...face, ears: [] }
  const offFace = () => whereDotsMayGo({ outline: photo.mask, face: plain, pixelsPerMm, factor })
  const hairy = () => once(`hairy ${factor}`, { digest, factor, pixelsPerMm, face }, offFace)
  return { skin, hair, seen, places: once(`places ${factor}`, seen, weigh), hairy }
}
