/**
 * Where along the radius the darkening around a dot is known. A small shallow dot changes within hundredths of a
 * millimetre, a deep one within tenths, and both fade over the same millimetres: so the steps are shares of the dot's
 * own blurred width first, and even ratios from there to the end. Units: mm.
 */

/** Farthest edge, mm; beyond lies less than 1 % of what any dot takes. */
export const farthestKnot = 10

/** Edges of the core's rings, in blurred widths. */
const core = [0, 0.25, 0.5, 0.7, 0.9, 1.1, 1.3, 1.55, 1.85, 2.3, 3]

/** Rings from the core's last edge to the farthest. */
const haloRings = 8

/** Where the fine core ends, in blurred widths. */
export const coreEnd = core[core.length - 1]

export const ringCount = core.length - 1 + haloRings

/** About the half radius of a dot: its radius, blurred by 0.64 mm at 1 mm of depth and nearly as depth^1.5. */
export function blurredWidth(radius: number, depth: number): number {
  return Math.hypot(radius, 0.64 * depth ** 1.45)
}

/** Edges of the rings around a dot, from 0 to `farthestKnot`; `depth` is that of its centre. */
export function ringEdges(radius: number, depth: number): number[] {
  const width = blurredWidth(radius, depth)
  const from = coreEnd * width
  const halo = Array.from(
    { length: haloRings },
    (_, i) => from * (farthestKnot / from) ** ((i + 1) / haloRings),
  )
  return [...core.map(edge => edge * width), ...halo]
}

/**
 * The distance at which a ring's mean stands: in the core, where darkening falls as a bell, the root of its mean square;
 * in the halo, where it falls about as 1 / distance^2, the root of the logarithmic mean of its edges' squares.
 */
export function ringKnots(edges: readonly number[]): number[] {
  return edges.slice(1).map((outer, i) => {
    const [from, to] = [edges[i] ** 2, outer ** 2]
    return Math.sqrt(i < core.length - 1 ? (from + to) / 2 : (to - from) / Math.log(to / from))
  })
}
