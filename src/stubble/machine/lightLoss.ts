/**
 * From the sum of dots at a pixel to the light they take and the byte that is left, in whole numbers, so that every machine
 * finds the same. Rules: 1 - exp(-u) by its series for u/8 to the third order, then three times 2 f - f²; and sRGB (IEC
 * 61966-2-1), where light is ((v + 0.055) / 1.055)^2.4, so that keeping a share of it is to multiply v + 0.055 by the share's
 * 2.4th root. The first few bytes are straight, and there the byte itself is multiplied. Units: `sumUnit`; light, shares of light and roots in 1/32768.
 */
import { steadyExp, steadyLog } from '../steadyExp'

/** One of these is a sum of 1/8192. */
export const sumUnit = 1 / 8192

/** Product of two numbers in 1/32768, rounded. */
export const product = (one: number, other: number) => (one * other + 16384) >> 15

const twice = (loss: number) => 2 * loss - product(loss, loss)

/** A little less than a sixth makes up for the terms of the series that are left out. */
const third = 5000

/** Up to here rounding never lets the loss fall as the sum rises; all but 1/400 of what there is to take is taken. */
const most = 47186

/** Share of the deepest contrast that a sum takes, 0..32767: never falling as the sum rises. */
export function lossOf(sum: number): number {
  const y = Math.min(sum, most) >> 1
  const series = 16384 - product(y, third)
  return twice(twice(twice(y - product(y, product(y, series)))))
}

/** 0.055 of a byte's scale, and a byte, in 1/64 of a byte. */
const foot = Math.round(0.055 * 255 * 64)

/** Entries of the curve: one for every 16/32768 of light taken. */
const curveLength = 2048

/** The 2.4th root of the light kept, by the light taken / 16; exactly all where none is taken. */
export function keptCurve(): Uint16Array {
  return Uint16Array.from({ length: curveLength }, (_, taken) =>
    taken === 0 ? 32767 : Math.round(32767 * steadyExp(steadyLog(1 - (taken + 0.5) / curveLength) / 2.4)),
  )
}

/** Where sRGB bends from straight to curved, 0.04045 of its scale, in 1/64 of a byte. */
const bend = Math.round(0.04045 * 255 * 64)

/**
 * What a root below the bend stands for on the straight part: bend x^2.4 where x is its share of the root at the bend.
 * Between 0 and 1, x^2.4 is x² (0.6 + 0.4 x) to 0.012.
 */
function unbent(root: number): number {
  const share = 21 * root
  const rest = 19661 + product(share, 13107)
  return product(product(product(share, share), rest), bend)
}

/** The byte left of `byte` when light is taken from it. @param root of the light kept, from `keptCurve`. */
export function byteLeft(byte: number, taken: number, root: number): number {
  const long = product(64 * byte + foot, root)
  const curved = long - foot
  if (curved >= bend) return (curved + 32) >> 6
  const below = 64 * byte < bend ? product(64 * byte, 32767 - taken) : unbent(long)
  return (below + 32) >> 6
}
