import type { Point } from '../geometry/Point'

/**
 * The printed strip clinics hold beside a head: two crosses exactly 50 mm apart, millimetre ticks, a grey and a white
 * patch. It lies in the picture's own plane, so that two taps give the scale.
 */
export const crossDistance = 50

/** Millimetres from the first cross to the strip's edges. */
const reach = { left: 7, right: 57, up: 8, down: 8 }
const [paper, ink, grey] = [0.82, 0.03, 0.18]

/** @returns reflectance of the strip at a pixel, null beside it. @param cross pixel of the left cross. */
export function scaleStrip(cross: Point, pixelsPerMm: number): (px: number, py: number) => number | null {
  return (px, py) => {
    const x = (px - cross.x) / pixelsPerMm
    const y = (py - cross.y) / pixelsPerMm
    if (x < -reach.left || x > reach.right || y < -reach.up || y > reach.down) return null
    const from = Math.min(Math.abs(x), Math.abs(x - crossDistance))
    const onCross = (from < 0.35 && Math.abs(y) < 3.2) || (from < 3.2 && Math.abs(y) < 0.35)
    if (onCross) return ink
    if (y > 4.6 && x >= -0.2 && x <= crossDistance + 0.2) {
      const length = Math.abs(x - 10 * Math.round(x / 10)) < 0.4 ? 3 : 1.6
      if (Math.abs(x - Math.round(x)) < 0.14 && y > 7.6 - length) return ink
    }
    if (Math.abs(y) < 3 && x > 14 && x < 36) return grey
    return paper
  }
}
