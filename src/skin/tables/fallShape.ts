import { epidermisAxis, fallAxes } from './dotAxes'
import type { FallShape } from './dotCodes'
import { ringCount } from './dotKnots'
import { crossings } from './gridTable'

/** How the falls stand in their table. */
export const fallShape: FallShape = {
  rings: ringCount,
  place: crossings(fallAxes.dot) * ringCount,
  epidermes: epidermisAxis.nodes.length,
}
