import type { Point } from '../../geometry/Point'
import { rescale } from '../../head/rescale'
import { choose, useConsultation } from '../store/consultation'
import { arrange, tell } from '../store/desk'
import { format } from '../words/say'

/** Two tapped points a known distance apart: the photo's millimetres, measured instead of assumed. */
export function setScale(from: Point, to: Point, millimetres: number): void {
  const { map, glabella } = useConsultation.getState().plan
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  if (!map || !glabella) return
  if (length < 20) {
    tell('scale/too-close')
    return
  }
  const pixelsPerMm = length / millimetres
  choose({
    scale: { kind: 'points', pixelsPerMm, points: [from, to], millimetres },
    ...rescale(map, glabella, pixelsPerMm),
  })
  arrange({ tool: 'none', rulerPoints: [] })
  tell('scale/done', { value: format(pixelsPerMm, 2) })
}
