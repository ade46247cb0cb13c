/** The colour of skin without its lightness, as `darken` wants it to tell skin from shine: linear light, sum 1. */
import type { LinearRgb } from '../light/colours'

/** Throws RangeError when a channel is negative or all are zero. */
export function skinChroma([red, green, blue]: LinearRgb): LinearRgb {
  const sum = red + green + blue
  if (!(Math.min(red, green, blue) >= 0 && sum > 0 && Number.isFinite(sum)))
    throw new RangeError(`skin must be light of at least zero, got ${red}, ${green}, ${blue}`)
  return [red / sum, green / sum, blue / sum]
}
