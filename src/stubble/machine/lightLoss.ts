/**
 * From the sum of dots at a pixel to the light they take, in whole numbers, so that every machine finds the same.
 * Rule: 1 - exp(-u) by its series for u/8 to the fifth order, then three times 2 f - f². Units: `sumUnit` in,
 * 1/32768 out.
 */

/** One of these is a sum of 1/8192; the largest, 65535, takes all but 1/3000 of what there is to take. */
export const sumUnit = 1 / 8192

/** Product of two numbers in 1/32768, rounded. */
export const product = (one: number, other: number) => (one * other + 16384) >> 15

const twice = (loss: number) => 2 * loss - product(loss, loss)

/** Share of the deepest contrast that a sum takes, 0..32767: never falling as the sum rises. */
export function lossOf(sum: number): number {
  const y = sum >> 1
  let series = 273 - product(y, 46)
  series = 1365 - product(y, series)
  series = 5461 - product(y, series)
  series = 16384 - product(y, series)
  return twice(twice(twice(y - product(y, product(y, series)))))
}
