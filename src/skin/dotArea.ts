/**
 * How much a dot takes in all: its darkening added up over the skin around it. A trace of pigment takes in proportion, as
 * much of a wide layer's darkening as it has area. More shades itself, though far less than a layer would, since light
 * comes in from all sides.
 *
 * Rule: the weak limit, from adding-doubling, over 1 + shading x strength, where the shading is a three-dimensional Monte
 * Carlo's (`tables/`). Below the table's least strength the shading is in proportion to it. A dot never shades itself more
 * than the endless layer of the same depth and strength does. Units: mm, 1/mm; area in mm2.
 */
import { OpticsError } from '../light/OpticsError'
import { buriedPlace } from './buriedPlace'
import type { Skin } from './Skin'
import { radiusAxis, strengthAxis } from './tables/dotAxes'
import { lookUp } from './tables/gridTable'

/** A buried disc of pigment, at one wavelength. */
export type Dot = {
  /** mm, 0.04 to 0.4. */
  readonly radius: number
  /** Depth of its centre, mm; its top lies at 0 to 1.5. */
  readonly depth: number
  /** mm, 0.1 to 0.4. */
  readonly thickness: number
  /** Absorption it adds, 1/mm, 0 to 256. */
  readonly absorption: number
}

const leastStrength = strengthAxis.nodes[0]

/** The strongest dot that is known, 1/mm: no light that enters it leaves it, so more pigment would change nothing. */
export const mostStrength = strengthAxis.nodes[strengthAxis.nodes.length - 1]

/** @throws RangeError naming the radius or the absorption that the table of dots does not know. */
function checkDot({ radius, absorption }: Dot): void {
  const [least, most] = [radiusAxis.nodes[0], radiusAxis.nodes[radiusAxis.nodes.length - 1]]
  if (!(radius >= least && radius <= most))
    throw new OpticsError('radius', radius, `dots are known from ${least} to ${most}`)
  if (!(absorption >= 0 && absorption <= mostStrength))
    throw new OpticsError('absorption', absorption, `dots are known from 0 to ${mostStrength}`)
}

/**
 * Integral of 1 - R / R_bare over the whole plane around one dot, mm2.
 * @param wavelength nm, 380 to 780.
 * @param nodes beams of light per hemisphere; 4 where only a difference of two areas is wanted.
 * @throws RangeError naming the value that is out of range or beyond the table of dots.
 */
export function dotArea(dot: Dot, skin: Skin, wavelength: number, nodes?: number): number {
  checkDot(dot)
  const { radius, absorption } = dot
  const place = buriedPlace(skin, wavelength, dot, nodes)
  const { shading } = place.dots()
  const weak = place.slope * absorption
  if (weak === 0) return 0
  const [logarithm] = lookUp(shading(), [radius, Math.max(leastStrength, absorption)])
  const layer = Math.max(0, weak / place.contrast(absorption) - 1)
  const shaded = Math.min(layer, Math.exp(logarithm) * absorption)
  return (Math.PI * radius ** 2 * weak) / (1 + shaded)
}
