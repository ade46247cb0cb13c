/** The part of the chart a photo can show, so that no dot is looked for where none can be seen. Units: pixels, chart mm. */
import type { Raster } from '../geometry/Raster'
import type { ScalpMap } from '../head/ScalpMap'

export type ChartWindow = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Every how many pixels the mask is looked at; at the outline, seen edge on, much scalp lies within that: hence the margin. */
const stride = 4
const marginMm = 40
/** No scalp is farther than this from the middle of its chart, mm; beyond lie chin and neck. */
const farthest = 320

/** Smallest window, with a margin, around all chart points seen through a mask; null when it shows none. */
export function chartWindow(map: ScalpMap, mask: Raster): ChartWindow | null {
  let [left, top, right, bottom] = [farthest, farthest, -farthest, -farthest]
  for (let py = 0; py < mask.height; py += stride)
    for (let px = 0; px < mask.width; px += stride) {
      if (mask.data[py * mask.width + px] === 0) continue
      const point = map.toScalp(px, py)
      if (!point || Math.abs(point.x) > farthest || Math.abs(point.y) > farthest) continue
      left = Math.min(left, point.x)
      right = Math.max(right, point.x)
      top = Math.min(top, point.y)
      bottom = Math.max(bottom, point.y)
    }
  if (left > right) return null
  return {
    x: left - marginMm,
    y: top - marginMm,
    width: right - left + 2 * marginMm,
    height: bottom - top + 2 * marginMm,
  }
}
