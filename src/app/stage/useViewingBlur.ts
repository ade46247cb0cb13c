import { useCompare } from '../store/compare'
import { useConsultation } from '../store/consultation'
import { useDesk } from '../store/desk'
import type { View } from '../tools/view'
import { viewingBlur, viewingDistances } from '../tools/viewingBlur'

/** How far an eye at the chosen distance blurs the picture as it is shown now, CSS pixels; on the Preview only. */
export function useViewingBlur(view: View): number {
  const onPreview = useDesk(state => state.step === 'preview')
  const distance = useCompare(state => state.distance)
  const pixelsPerMm = useConsultation(state => state.plan.map?.pixelsPerMm)
  if (!onPreview || distance === 'screen' || !pixelsPerMm) return 0
  return Math.round(100 * viewingBlur(viewingDistances[distance], pixelsPerMm * view.zoom)) / 100
}
