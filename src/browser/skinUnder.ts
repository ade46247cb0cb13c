import { isRemark } from '../geometry/Remark'
import type { LinearRgb } from '../light/colours'
import type { Plan } from '../record/Plan'
import { sampleTone } from '../tones/sampleTone'
import type { HeldPhoto } from './heldPhoto'

/** Linear light of the bare skin as it was sampled; none where its strokes are gone. */
export function skinUnder(photo: HeldPhoto, plan: Plan): LinearRgb | undefined {
  const reference = plan.white?.reference ?? null
  const tone = plan.skinStrokes.length > 0 ? sampleTone(photo.pixels, plan.skinStrokes, reference) : null
  return tone && !isRemark(tone) ? tone.seen : undefined
}
