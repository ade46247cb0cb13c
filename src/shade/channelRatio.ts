import type { LinearRgb } from '../light/colours'

/**
 * Very dark skin has almost no blue of its own, and some of sRGB's blue comes out below nothing. A ratio of such small
 * numbers would paint a dark head yellow or navy; in a photo the skin's surface always gives back a little of every
 * channel (2-4 % of white, see the design's ratios), and it does not change. So a channel darker than this is lifted to
 * it, before and after by the same light: share of white.
 */
const surface = 0.02

/** A channel keeps at least this share: densities stay finite. */
const faintest = 1e-3

/** What becomes of each channel of linear-light sRGB, as a ratio; 1 where nothing changes. */
export function channelRatio(before: LinearRgb, after: LinearRgb): LinearRgb {
  const ratio = (i: 0 | 1 | 2) => {
    const own = Math.max(0, before[i])
    const lift = Math.max(0, surface - own)
    return Math.max(faintest, (Math.max(0, after[i]) + lift) / (own + lift))
  }
  return [ratio(0), ratio(1), ratio(2)]
}
