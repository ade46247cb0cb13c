/**
 * exp and ln that give the same bits in every browser: the built-in ones differ in their last digit, and a picture drawn
 * again elsewhere must be the same to the byte. Rule: x = n ln 2 + r, then the series of exp; and
 * ln m = 2 artanh((m - 1) / (m + 1)) with m between 0.7 and 1.4. Only sums, products and quotients.
 */

/** ln 2 in two parts, the first short enough that a whole number of it is exact (Cody and Waite, 1980). */
const ln2High = 0.6931471803691238
const ln2Low = 1.9082149292705877e-10

const expTerms = 14
const logTerms = 14

/** exp(x) for x up to 700; 0 below -700. */
export function steadyExp(x: number): number {
  if (x < -700) return 0
  const n = Math.round(x / ln2High)
  const r = x - n * ln2High - n * ln2Low
  let sum = 1
  for (let term = expTerms; term > 0; term--) sum = 1 + (sum * r) / term
  exponent[1] = (n + 1023) << 20
  return sum * power[0]
}

/** 2^n by its bits (IEEE 754): n + 1023 in the upper half, the lower half zero. */
const power = new Float64Array(1)
const exponent = new Int32Array(power.buffer)

/** ln x for x above 0. */
export function steadyLog(x: number): number {
  let n = 0
  let m = x
  for (; m > Math.SQRT2; n++) m /= 2
  for (; m < Math.SQRT1_2; n--) m *= 2
  const z = (m - 1) / (m + 1)
  let sum = 0
  for (let term = logTerms; term >= 0; term--) sum = 1 / (2 * term + 1) + sum * z * z
  return 2 * z * sum + n * ln2Low + n * ln2High
}
