import type { Plan } from '../../record/Plan'
import { format, say } from './say'

/** A candidate by what sets it apart: its shade and its edge. */
export function snapshotName({ choice, edge }: Plan): string {
  const line =
    edge === 0
      ? say('compare/edge-soft')
      : edge === 100
        ? say('compare/edge-linear')
        : say('compare/edge-between', { value: format(edge, 0) })
  return say('compare/name', {
    pigment: choice?.pigment ?? '',
    depth: format(choice?.depth ?? 0, 2),
    edge: line,
  })
}
