import type { MapChoice } from './toScalpMap'

/** The same scalp in a copy of the photo that is `factor` times smaller: every place keeps its millimetres. */
export function shrinkMap(map: MapChoice, factor: number): MapChoice {
  // Integer coordinates are centres of pixels: half a pixel of the copy is half of `factor` pixels of the photo.
  const shrunk = (at: number) => (at + 0.5) / factor - 0.5
  const pixelsPerMm = map.pixelsPerMm / factor
  if (map.kind === 'plane') return { ...map, pixelsPerMm, x0: shrunk(map.x0), y0: shrunk(map.y0) }
  return { ...map, pixelsPerMm, centre: { x: shrunk(map.centre.x), y: shrunk(map.centre.y) } }
}
