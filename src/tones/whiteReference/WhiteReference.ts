import type { LinearRgb } from '../../light/colours'

/** What stays open about a photo's colours once something of known colour was read in it. */
export type CameraDoubt = {
  /** Exposure, photographic stops either way. */
  readonly exposure: number
  /** White balance, relative, of each channel: standard deviation. */
  readonly whiteBalance: number
  /** Slope of the tone curve: a factor either way. */
  readonly slope: number
  /** Noise not yet counted in the others, of encoded sRGB: standard deviation; unknown if left out. */
  readonly noise?: number
}

/** How well a 24-patch chart fits its published colours. */
export type ChartQuality = {
  /** Mean and largest ΔE2000 of the 24 patches. */
  readonly residual: number
  readonly worst: number
  /** Standard error of the tone curve's slope. */
  readonly slopeError: number
  /** How much brighter one end of the chart stands in the light than the other, as a share. */
  readonly unevenness: number
}

/**
 * The way from a photo's light to true light: each channel is first raised to 1 / slope, so that the camera's tone
 * curve is undone, and then mixed. See `correctLight`.
 */
export type WhiteReference = {
  /** Slope of ln of the photo's light over ln of true light; 1 where nothing tells it. */
  readonly slope: number
  /** Three rows, one a channel, over the terms of `colourTerms`: 3 of them, or 6 with the roots. */
  readonly mix: readonly (readonly number[])[]
  readonly doubt: CameraDoubt
  /** Null for a card. */
  readonly chart: ChartQuality | null
}

/**
 * What light is mixed from: the channels, and for a root-polynomial the roots of their products, which keep their
 * proportions under any exposure. Source: G. D. Finlayson, M. Mackiewicz, A. Hurlbert, IEEE Trans. Image Process. 24,
 * 1460 (2015), degree 2.
 */
export function colourTerms([r, g, b]: LinearRgb, roots: boolean): readonly number[] {
  return roots ? [r, g, b, Math.sqrt(r * g), Math.sqrt(g * b), Math.sqrt(r * b)] : [r, g, b]
}

/** Each channel as its row of shares of the terms of `light`. */
export function mixed(mix: WhiteReference['mix'], light: LinearRgb): LinearRgb {
  const terms = colourTerms(light, mix[0].length > 3)
  const channel = (row: readonly number[]) => row.reduce((sum, share, i) => sum + share * terms[i], 0)
  return [channel(mix[0]), channel(mix[1]), channel(mix[2])]
}

/** True linear sRGB of a photo's linear light; as it is without a reference. */
export function correctLight(reference: WhiteReference | null, light: LinearRgb): LinearRgb {
  if (!reference) return light
  const straight = (channel: number) => Math.max(0, channel) ** (1 / reference.slope)
  return mixed(reference.mix, [straight(light[0]), straight(light[1]), straight(light[2])])
}
