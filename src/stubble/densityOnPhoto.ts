/**
 * From the plan to one photo: dots wanted for each chart cm², fewer where real stubble already stands, none where this
 * photo shows no scalp. Thinning the wish, not the dots, keeps them evenly spaced, and their places the same in every view.
 */
import type { Raster } from '../geometry/Raster'
import type { ScalpMap } from '../head/ScalpMap'

/**
 * @param density dots per cm² of scalp at a chart point.
 * @param room how much of it to place at each pixel, 0..255: scalp not yet covered with hair.
 * @returns dots per cm² of chart, for `scatterDots`.
 */
export function densityOnPhoto(
  density: (x: number, y: number) => number,
  map: ScalpMap,
  room: Raster,
): (x: number, y: number) => number {
  return (x, y) => {
    const at = map.toPhoto(x, y)
    if (!at) return 0
    const column = Math.round(at.x)
    const row = Math.round(at.y)
    if (column < 0 || row < 0 || column >= room.width || row >= room.height) return 0
    const share = room.data[row * room.width + column] / 255
    return share > 0 ? share * density(x, y) * map.scale(x, y) ** 2 : 0
  }
}
