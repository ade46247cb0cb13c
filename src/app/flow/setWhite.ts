import * as studio from '../../browser/studio'
import type { PlanWhite } from '../../record/Plan'
import { choose, useConsultation } from '../store/consultation'
import { arrange, tell } from '../store/desk'
import { task } from './task'

const begun: Record<PlanWhite['kind'], PlanWhite> = {
  card: { kind: 'card', card: 'grey', at: null, reference: null },
  chart: { kind: 'chart', corners: null, found: false, reference: null },
}

/** What of known colour is in the photo: nothing, a card or a chart; a card is tapped next. */
export function setWhiteKind(kind: 'none' | PlanWhite['kind']): void {
  choose({ white: kind === 'none' ? null : begun[kind] })
  arrange({ tool: kind === 'card' ? 'card' : 'none' })
}

/** Looks for a chart in the photo; where none is surely one, the person drags the corners. */
export function findChart(): Promise<void> {
  return task('white', 'busy/chart', async signal => {
    const asked = useConsultation.getState().plan
    const corners = await studio.findChart(signal)
    const { plan } = useConsultation.getState()
    if (plan.photo?.digest !== asked.photo?.digest || plan.white?.kind !== 'chart') return
    if (!corners) return tell('white/not-found')
    choose({ white: { kind: 'chart', corners, found: true, reference: null } })
  })
}
