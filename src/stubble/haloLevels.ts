/**
 * Light wanders sideways in skin, so a dot darkens millimetres around it, faintly and smoothly. That halo is summed on
 * the scalp, on grids each twice as coarse as the one before. Unit: mm.
 */

/** Between points of the finest grid, chart mm: several to the narrowest halo. */
const finest = 0.6

/** Widths a halo is made of, and grids: one more, since a chart mm may be half a scalp mm. */
export const haloWidths = 4
export const haloGrids = 5

/**
 * Between points of the first grid, chart mm: the finest, or as coarse as the picture can tell.
 *
 * @param node from one node of the picture to the next, scalp mm; see `scalpFrame`.
 */
export function haloPitch(node: number): number {
  let pitch = finest
  while (2 * pitch <= node) pitch *= 2
  return pitch
}

/**
 * Variance of what one dot becomes on a grid, mm² where chart and scalp agree: 1 4 6 4 1 has one of pitch², falling between
 * points and being read between them adds a sixth of pitch² each, and so do the nodes of the picture.
 */
export function haloVariance(level: number, node: number): number {
  const pitch = haloPitch(node) * 2 ** level
  return (4 / 3) * pitch * pitch + (node * node) / 6
}
