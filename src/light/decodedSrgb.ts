/**
 * A photo stores a byte a channel, bent for the eye; light adds up only when the bend is undone.
 * Rule: IEC 61966-2-1 through culori, once for each of the 256 bytes. Unit: linear light, 1 = white.
 */
import { convertRgbToLrgb } from 'culori/fn'

/** Linear light of each sRGB byte, rising from 0 to 1. */
export const decodedSrgb: Float64Array = Float64Array.from(
  { length: 256 },
  (_, byte) => convertRgbToLrgb({ r: byte / 255, g: 0, b: 0 }).r,
)
