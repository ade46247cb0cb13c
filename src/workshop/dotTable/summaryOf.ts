import { dermisAxis, radiusAxis, strengthAxis, thicknessAxis, topAxis } from '../../skin/tables/dotAxes'
import { absorptionPairs, dotIndex, type LevelCount } from './countDots'
import type { SummaryAt } from './packDots'
import { summarise } from './summarise'

/** What was counted, level by level, as the tables ask for it. */
export function summaryOf(levels: readonly Pick<LevelCount, 'dots'>[]): SummaryAt {
  const perRing = strengthAxis.nodes.length + 1
  return ([level, dermis, top, thickness, epidermis, radius, strength]) => {
    const sums = levels[level].dots[dotIndex(top, thickness, radius)]
    const pair = epidermis * dermisAxis.nodes.length + dermis
    return summarise(
      (ring, k) => sums[(ring * perRing + k) * absorptionPairs.length + pair],
      { strength, absorption: strengthAxis.nodes[strength] },
      {
        radius: radiusAxis.nodes[radius],
        depth: topAxis.nodes[top] + thicknessAxis.nodes[thickness] / 2,
      },
    )
  }
}
