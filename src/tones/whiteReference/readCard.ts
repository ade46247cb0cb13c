import type { Point } from '../../geometry/Point'
import type { Remark } from '../../geometry/Remark'
import type { LinearRgb } from '../../light/colours'
import { decodedSrgb } from '../../light/decodedSrgb'
import type { Pixels } from '../../photo/Pixels'
import { brushed } from '../brushed'
import { median, quantile } from '../robust'
import { luminance } from './fitColours'
import type { CameraDoubt, WhiteReference } from './WhiteReference'

/** Which card was tapped: a photographer's grey one, or a white one. */
export type CardKind = 'grey' | 'white'

/** Share of light they give back: 18 % is the trade's grey; white cards and papers lie between 85 and 95 %. */
const reflectance: Record<CardKind, number> = { grey: 0.18, white: 0.9 }

/**
 * What a card leaves open, all assumed. Its place in the light is not quite the scalp's (a tenth), its own tone not quite
 * the stated one; a colour cast is known to 2 %, but how the camera deepens colours is not. The tone curve it cannot tell:
 * grey lies where skin lies, white lies further off, and the curve between adds a third of a stop.
 */
const doubts: Record<CardKind, CameraDoubt> = {
  grey: { exposure: 0.2, whiteBalance: 0.02, slope: 1.25 },
  white: { exposure: 0.4, whiteBalance: 0.025, slope: 1.25 },
}

/** Radius of what a tap reads, as a share of the photo's shorter side, and at least these pixels. */
const tapShare = 0.008
const leastRadius = 5
const fewest = 60

/** A channel at or above this lost its true value; one pixel in ten may. */
const clippedAt = 253
const mostClipped = 0.1

/** ln of the light under the tap from its 10th to its 90th percentile: more is an edge, print or a fold. */
const mostUneven = 0.3

/** Between the strongest and the weakest channel: even a lamp's yellow light stays below once a camera has balanced it. */
const mostCast = 1.9

/** Over- or underexposed by more than this factor it is the other card, or no card. */
const mostOff = 3.5

/**
 * A tapped card: each channel is scaled so that the card has its stated reflectance (von Kries 1902, in linear RGB).
 *
 * @returns the reference, or `white/card-few` { count, least }, `white/card-clipped`, `white/card-uneven`,
 *   `white/card-not-neutral`, `white/card-too-light`, `white/card-too-dark`
 */
export function readCard(pixels: Pixels, at: Point, card: CardKind): WhiteReference | Remark {
  const { width, height, data } = pixels
  const radius = Math.max(leastRadius, tapShare * Math.min(width, height))
  const under = brushed(pixels, [{ points: [at], radius }])
  if (under.length < fewest) return { code: 'white/card-few', values: { count: under.length, least: fewest } }
  const clipped = under.filter(index => [0, 1, 2].some(k => data[4 * index + k] >= clippedAt))
  if (clipped.length > mostClipped * under.length) return { code: 'white/card-clipped', values: {} }
  const channel = (k: number) => under.map(index => decodedSrgb[data[4 * index + k]])
  const light: LinearRgb = [median(channel(0)), median(channel(1)), median(channel(2))]
  const weakest = Math.min(...light)
  if (weakest <= 0) return { code: 'white/card-too-dark', values: {} }
  if (unevenness(channel(1)) > mostUneven) return { code: 'white/card-uneven', values: {} }
  if (Math.max(...light) > mostCast * weakest) return { code: 'white/card-not-neutral', values: {} }
  const over = luminance(light) / reflectance[card]
  if (over > mostOff) return { code: 'white/card-too-light', values: {} }
  if (over < 1 / mostOff) return { code: 'white/card-too-dark', values: {} }
  const gain = (k: number) => reflectance[card] / light[k]
  const mix = [
    [gain(0), 0, 0],
    [0, gain(1), 0],
    [0, 0, gain(2)],
  ]
  return { slope: 1, mix, doubt: doubts[card], chart: null }
}

/** Light below this share of white has no steady logarithm. */
const faintest = 1e-3

const unevenness = (light: readonly number[]) =>
  Math.log(Math.max(quantile(light, 0.9), faintest) / Math.max(quantile(light, 0.1), faintest))
