/**
 * How light that entered skin at one point is spread sideways at a depth: a soft core, wider the deeper it
 * lies, and a faint halo as far as light wanders, wider in red.
 *
 * Rule: what of the beam still runs straight makes the core; each step of it that is scattered is a source of
 * diffuse light with its image above the surface (T. J. Farrell, M. S. Patterson, B. Wilson, Med. Phys. 19,
 * 879, 1992). The beam widens by many small deflections, with variance reduced scattering x depth^3 / 3 to a
 * side (L. Eyges, Phys. Rev. 74, 1534, 1948). Units: mm; spread per mm2.
 */
import type { Diffusion } from './diffusion'
import { gaussLegendre } from './transport/quadrature'

/**
 * Share of the beam's widening that counts: light widened by more has left the beam. The one constant fitted
 * to a Monte Carlo.
 */
const widening = 0.4

/**
 * Sources along the beam, each with an equal share of what is scattered; enough for a kernel smooth within 2
 * %.
 */
const sources = gaussLegendre(24)

/** Points across the dot's thickness. */
const levels = gaussLegendre(4)

type Source = { readonly weight: number; readonly nearest: number; readonly image: number }

/**
 * Light between two depths at a distance from the beam that brought it, weighted by its chance to leave
 * again. Not scaled: the caller knows the total better.
 * @param top mm. @param thickness mm.
 */
export function beamSpread(medium: Diffusion, top: number, thickness: number): (distance: number) => number {
  const { reducedScattering, transport, constant, decay, extrapolation } = medium
  const variance = (depth: number) => (widening * reducedScattering * depth ** 3) / 3
  const halo: Source[] = []
  const core: { weight: number; variance: number }[] = []
  levels.nodes.forEach((level, i) => {
    const depth = top + level * thickness
    const leaving = levels.weights[i] * Math.exp(-decay * depth)
    core.push({
      weight: (leaving * Math.exp(-transport * depth)) / (2 * Math.PI * variance(depth)),
      variance: variance(depth),
    })
    sources.nodes.forEach((share, k) => {
      const from = -Math.log(1 - share) / transport
      halo.push({
        weight: (leaving * sources.weights[k] * (reducedScattering / transport)) / (4 * Math.PI * constant),
        nearest: (depth - from) ** 2 + variance(from),
        image: (depth + from + 2 * extrapolation) ** 2,
      })
    })
  })
  return distance => {
    const square = distance * distance
    let sum = 0
    for (const { weight, variance } of core) sum += weight * Math.exp(-square / (2 * variance))
    for (const { weight, nearest, image } of halo) {
      const direct = Math.sqrt(square + nearest)
      const mirrored = Math.sqrt(square + image)
      sum += weight * (Math.exp(-decay * direct) / direct - Math.exp(-decay * mirrored) / mirrored)
    }
    return sum
  }
}
