import type { Point } from '../../geometry/Point'
import type { Quadrilateral } from '../../geometry/quadrilateral'
import type { Plan } from '../../record/Plan'
import { moveCorner, startCorners } from '../tools/chartCorners'

/** Corners of the chart in the photo, photo pixels, where they were dragged or where they wait; null without a chart. */
export function cornersInPhoto({ photo, white }: Plan): Quadrilateral | null {
  if (!photo || white?.kind !== 'chart') return null
  return white.corners ?? startCorners(photo)
}

/** What a drag of one corner changes; what was read before holds no more. */
export function dragCorner(plan: Plan, which: number, to: Point): Partial<Plan> {
  const corners = cornersInPhoto(plan)
  if (!corners || !plan.photo) return {}
  return {
    white: {
      kind: 'chart',
      corners: moveCorner(corners, which, to, plan.photo),
      found: false,
      reference: null,
    },
  }
}
