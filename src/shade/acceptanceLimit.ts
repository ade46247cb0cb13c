import type { Lab } from '../light/colours'

/** Largest difference people accept beside fair and dark skin, ΔE*ab (Leow 2006, Prosthet. Orthot. Int. 30:5). */
const accepted = { fair: 1.8, dark: 2.6 }

/** Skin of an individual typology angle below this is called brown or dark, degrees (Chardon 1991's classes). */
const brownBelow = 10

const degrees = 180 / Math.PI

/**
 * How far a healed patch may lie from its target before people mind: more on dark skin than on fair.
 *
 * @param bare colour of the skin without pigment, Lab
 * @returns ΔE*ab
 */
export function acceptanceLimit(bare: Lab): number {
  const typologyAngle = Math.atan2(bare.l - 50, bare.b) * degrees
  return typologyAngle < brownBelow ? accepted.dark : accepted.fair
}
