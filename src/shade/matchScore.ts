import type { Lab } from '../light/colours'

/**
 * A patch can be off in lightness, in hue, or in grain. The eye forgives hue more easily than lightness, and few
 * large dots instead of many small ones look like a rash.
 */

/**
 * Acceptable differences along each axis of facial skin on a screen (field map 4.6, University of Athens thesis
 * 2990267): a difference of one of these counts one.
 */
const acceptable = { l: 0.86, a: 2.04, b: 2.52 }

/** Natural hairs per cm², middle of 165-220 (field map 4.3, Donovan). */
const naturalDensity = 190

/** Smallest change of density people notice (field map 4.3, Buontempo: 22 %, rounded). */
const noticeableStep = Math.log(1.2)

/** What one noticeable step away from natural density counts; our judgement: ten steps make one axis' limit. */
const grainWeight = 0.1

/**
 * How far a healed patch is from the target, lightness and grain weighed; 0 = perfect, smaller is better.
 *
 * @param density dots per cm²
 */
export function matchScore(healed: Lab, target: Lab, density: number): number {
  const l = (healed.l - target.l) / acceptable.l
  const a = (healed.a - target.a) / acceptable.a
  const b = (healed.b - target.b) / acceptable.b
  const colour = Math.sqrt(l * l + a * a + b * b)
  return colour + (grainWeight * Math.abs(Math.log(density / naturalDensity))) / noticeableStep
}
