import type { LinearRgb } from '../light/colours'

/** A channel darker than this says nothing in a ratio, share of white: very dark skin nearly leaves the gamut in blue. */
const darkest = 1e-3

/** What becomes of each channel of linear-light sRGB, as a ratio; 1 where neither colour has any of it. */
export function channelRatio(before: LinearRgb, after: LinearRgb): LinearRgb {
  const ratio = (i: 0 | 1 | 2) => Math.max(after[i], darkest) / Math.max(before[i], darkest)
  return [ratio(0), ratio(1), ratio(2)]
}
