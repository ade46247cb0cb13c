import type { Point } from '../../geometry/Point'
import type { Quadrilateral } from '../../geometry/quadrilateral'
import { isRemark, type Remark } from '../../geometry/Remark'
import type { Pixels } from '../../photo/Pixels'
import { type CardKind, readCard } from './readCard'
import { type ChartReading, readChart } from './readChart'

/** Where something of known colour lies in the photo; null where nobody has pointed at it yet. */
export type WhitePlace =
  | { readonly kind: 'card'; readonly card: CardKind; readonly at: Point | null }
  | { readonly kind: 'chart'; readonly corners: Quadrilateral | null }

/** Reads a card or a chart; a card has no patches to show. Null while there is nothing to read. */
export function readWhite(pixels: Pixels, place: WhitePlace): ChartReading | Remark | null {
  if (place.kind === 'chart') return place.corners && readChart(pixels, place.corners)
  if (!place.at) return null
  const reference = readCard(pixels, place.at, place.card)
  return isRemark(reference) ? reference : { reference, patches: [], warnings: [] }
}
