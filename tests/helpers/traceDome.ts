import type { Point } from '../../src/geometry/Point'
import type { Raster } from '../../src/geometry/Raster'
import type { Pixels } from '../../src/photo/Pixels'

/** Rays from the middle of the head, over its dome from ear to ear, degrees from the right. */
const rays = 360
const from = 8
const span = 164
/** Colours nearer than this, sRGB levels, are alike: there no edge is seen. */
const alike = 30
/** A ray's edge is the median of so many on either side: single hairs are no outline. */
const either = 4

/**
 * The edge of a head's dome as an eye would draw it, at the photo's own sharpness: along each ray inwards, the place where the
 * colour has gone half the way from the wall's to the head's. `outline` only says where to look; the edge may lie on either
 * side of it. `told` is the share of rays with an edge; what lies past no edge is not judged.
 */
export function traceDome(
  { width, height, data }: Pixels,
  outline: Raster,
  centre: Point,
  pixelsPerMm: number,
) {
  const edges = Array.from({ length: rays }, (_, ray) => edgeAlong(ray))
  const dome = edges.map((_, ray) => {
    const near = edges.slice(Math.max(0, ray - either), ray + either + 1).filter(edge => edge !== null)
    return near.length > 3 ? near.sort((a, b) => a - b)[near.length >> 1] : null
  })
  return {
    told: dome.filter(edge => edge !== null).length / rays,
    isPast({ x, y }: Point): boolean {
      const degrees = (Math.atan2(centre.y - y, x - centre.x) * 180) / Math.PI
      const edge = dome[Math.round(((degrees - from) / span) * (rays - 1))] ?? null
      return edge !== null && Math.hypot(x - centre.x, y - centre.y) > edge
    },
  }

  function edgeAlong(ray: number): number | null {
    const angle = (Math.PI * (from + (span * ray) / (rays - 1))) / 180
    const pixelAt = (away: number) => {
      const x = Math.round(centre.x + away * Math.cos(angle))
      const y = Math.round(centre.y - away * Math.sin(angle))
      return x < 0 || y < 0 || x >= width || y >= height ? null : y * width + x
    }
    const outwards = Array.from({ length: 4 * Math.max(width, height) }, (_, i) => i / 4)
    const rough = outwards.findLast(away => outline.data[pixelAt(away) ?? -1] > 0)
    if (rough === undefined) return null
    const meanOver = (nearest: number, farthest: number) => {
      const met = outwards.filter(
        away => away >= rough + nearest * pixelsPerMm && away <= rough + farthest * pixelsPerMm,
      )
      const pixels = met.map(pixelAt).filter(pixel => pixel !== null)
      return [0, 1, 2].map(
        channel => pixels.reduce((sum, pixel) => sum + data[4 * pixel + channel], 0) / pixels.length,
      )
    }
    const wall = meanOver(1.5, 4)
    const way = meanOver(-5, -2.5).map((level, channel) => level - wall[channel])
    const whole = way.reduce((sum, step) => sum + step * step, 0)
    if (!(whole > alike * alike)) return null
    const isHead = (pixel: number) =>
      way.reduce((sum, step, channel) => sum + step * (data[4 * pixel + channel] - wall[channel]), 0) >
      whole / 2
    return (
      outwards.findLast(away => {
        const pixel = pixelAt(away)
        return away < rough + 2 * pixelsPerMm && pixel !== null && isHead(pixel)
      }) ?? null
    )
  }
}
