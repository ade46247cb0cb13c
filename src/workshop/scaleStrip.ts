import type { Point } from '../geometry/Point'

/**
 * The printed strip clinics hold beside a head: two crosses exactly 50 mm apart, millimetre ticks, a grey and a white
 * patch. It lies in the picture's own plane, so that two taps give the scale.
 */
export const crossDistance = 50

/** Millimetres from the first cross to the strip's edges. */
const reach = { left: 7, right: 57, up: 8, down: 8 }

/** Reflectances: paper, ink and the two patches. */
export const printed = { paper: 0.8, ink: 0.03, grey: 0.18, white: 0.9 }

/** Light on the strip as a share of full light; points of a pixel looked at, a side. */
export const stripLight = 0.8
const points = 3

/** @returns mean reflectance of the strip in a pixel, null beside it. @param cross pixel of the left cross. */
export function scaleStrip(cross: Point, pixelsPerMm: number): (px: number, py: number) => number | null {
  const at = (px: number, py: number) =>
    reflectance((px - cross.x) / pixelsPerMm, (py - cross.y) / pixelsPerMm)
  return (px, py) => {
    if (at(px, py) === null) return null
    let sum = 0
    for (let point = 0; point < points * points; point++) {
      const dx = ((point % points) + 0.5) / points - 0.5
      const dy = (Math.floor(point / points) + 0.5) / points - 0.5
      sum += at(px + dx, py + dy) ?? printed.paper
    }
    return sum / points ** 2
  }
}

/** x, y: millimetres right of and below the left cross. */
function reflectance(x: number, y: number): number | null {
  if (x < -reach.left || x > reach.right || y < -reach.up || y > reach.down) return null
  const from = Math.min(Math.abs(x), Math.abs(x - crossDistance))
  if ((from < 0.35 && Math.abs(y) < 3.2) || (from < 3.2 && Math.abs(y) < 0.35)) return printed.ink
  if (y > 4.6 && x >= -0.2 && x <= crossDistance + 0.2) {
    const tick = Math.abs(x - 10 * Math.round(x / 10)) < 0.4 ? 3 : 1.6
    if (Math.abs(x - Math.round(x)) < 0.14 && y > 7.6 - tick) return printed.ink
  }
  if (Math.abs(y) < 3 && x > 9 && x < 24) return printed.grey
  if (Math.abs(y) < 3 && x > 26 && x < 41) return printed.white
  return printed.paper
}
