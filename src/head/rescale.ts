import type { Point } from '../geometry/Point'
import type { MapChoice } from './toScalpMap'

/**
 * A measured scale replaces an assumed one. The head keeps its outline in the photo, so in millimetres it grows
 * or shrinks, and what was marked on it (the glabella, chart mm) stays on the same pixel.
 *
 * @param pixelsPerMm measured scale, above 0; throws RangeError otherwise
 */
export function rescale(
  map: MapChoice,
  glabella: Point,
  pixelsPerMm: number,
): { map: MapChoice; glabella: Point } {
  if (!(pixelsPerMm > 0 && Number.isFinite(pixelsPerMm)))
    throw new RangeError(`pixelsPerMm must be positive, got ${pixelsPerMm}`)
  const factor = map.pixelsPerMm / pixelsPerMm
  const moved = { x: glabella.x * factor, y: glabella.y * factor }
  if (map.kind === 'plane') return { map: { ...map, pixelsPerMm }, glabella: moved }
  const { x, y, z } = map.semiAxes
  const semiAxes = { x: x * factor, y: y * factor, z: z * factor }
  return { map: { ...map, pixelsPerMm, semiAxes }, glabella: moved }
}
