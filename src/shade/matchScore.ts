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

/** Of grains this small none is seen, standard deviation of ln light: noise of a good photo. */
const unseenGrain = 0.01

/**
 * What grain off by a factor of two counts, of one acceptable difference of lightness. Less than tone, which is seen from
 * farther away; and part of a stubble's grain is cut hair above the skin, which no pigment gives: weighed more, faint sides
 * were answered by 50 large dots per cm².
 */
const wrongGrain = 0.3 / Math.LN2

/** What one noticeable step away from natural density counts; our judgement: ten steps make one axis' limit. */
const grainWeight = 0.1

/** How grainy a field would look, and how grainy the sampled stubble is: standard deviations of ln light. */
export type GrainMatch = { readonly field: number; readonly target: number }

/** What a patch of this lightness scores at least, whatever its hue and grain are. */
export const leastScore = (lightness: number, target: Lab) => Math.abs(lightness - target.l) / acceptable.l

/**
 * How far a healed patch is from the target, lightness and grain weighed; 0 = perfect, smaller is better.
 *
 * @param density dots per cm²
 * @param grain where the target's own is known
 */
export function matchScore(healed: Lab, target: Lab, density: number, grain?: GrainMatch): number {
  const l = (healed.l - target.l) / acceptable.l
  const a = (healed.a - target.a) / acceptable.a
  const b = (healed.b - target.b) / acceptable.b
  const colour = Math.sqrt(l * l + a * a + b * b)
  const away = (grainWeight * Math.abs(Math.log(density / naturalDensity))) / noticeableStep
  if (!grain) return colour + away
  const ratio = Math.max(unseenGrain, grain.field) / Math.max(unseenGrain, grain.target)
  return colour + away + wrongGrain * Math.abs(Math.log(ratio))
}
