import type { LinearRgb } from '../light/colours'

/**
 * Wet skin and hair are darker and shinier: a film of water evens out the rough surface, so the pale veil that dry skin
 * gives back in all directions (2 to 4 % of white) turns into a few highlights (J. Lekner, M. C. Dorf, Appl. Opt. 27,
 * 1278, 1988, on why wet things are darker). Wet stubble therefore reads darker beside dry skin, and hairs cling
 * together. By how much on a scalp nobody has measured: our assumption is the whole veil, as one standard deviation.
 */
const veil = 0.03

/** Less sure than this is not a measurement any more. */
const mostDoubt = 0.5

/**
 * How unsure wetness makes a ratio.
 * @param ratio stubble over bare skin, linear light. @param skin the bare skin, linear light, 1 = white.
 * @returns standard deviation as a share of the ratio, mean of the channels; larger on dark skin, 0 for a ratio of 1.
 */
export function wetDoubt(ratio: LinearRgb, skin: LinearRgb): number {
  const share = (k: 0 | 1 | 2) => (veil * (1 - ratio[k])) / (ratio[k] * Math.max(veil, skin[k]))
  return Math.min(mostDoubt, (share(0) + share(1) + share(2)) / 3)
}
