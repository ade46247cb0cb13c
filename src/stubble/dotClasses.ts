/**
 * No two follicles are alike, and no two dots: sizes differ by about 30 %. More would show as spots, less as a print.
 * Dots of a soft edge are smaller. A dot's size follows from its seed and place, so it keeps it while others come and go.
 * Units: chart mm; sizes as shares of the planned radius.
 */
import { seededHash } from '../geometry/seededHash'

/** Standard deviation of sizes, and the sizes beyond which none goes. */
const spread = 0.22
const smallest = 0.4
const largest = 1.6

/** Size of each class as a share of the planned radius, rising evenly; for the kernels `kernelOf` points to. */
export function classSizes(classes: number): number[] {
  if (!(Number.isInteger(classes) && classes >= 1 && classes <= 256))
    throw new RangeError(`classes must be 1 to 256, got ${classes}`)
  if (classes === 1) return [1]
  return Array.from({ length: classes }, (_, i) => smallest + ((largest - smallest) * i) / (classes - 1))
}

/**
 * @param dots x, y, rank as from `scatterDots`. @param seed integer. @param classes how many sizes are drawn.
 * @param sizeAt mean size at a chart point, as `DensityField.size`; 1 everywhere without it.
 * @returns for each dot the class whose size in `classSizes` is nearest.
 */
export function dotClasses(
  dots: Float32Array,
  seed: number,
  classes: number,
  sizeAt: (x: number, y: number) => number = () => 1,
): Uint8Array {
  const count = classSizes(classes).length
  return Uint8Array.from(dotChances(dots, seed), (chance, dot) =>
    dotClass(count, sizeAt(dots[3 * dot], dots[3 * dot + 1]), chance),
  )
}

/** @param size mean size there. @param chance of the dot, from `dotChances`. */
export function dotClass(classes: number, size: number, chance: number): number {
  const place = ((size * (1 + spread * chance) - smallest) / (largest - smallest)) * (classes - 1)
  return Math.max(0, Math.min(classes - 1, (place + 0.5) | 0))
}

/** Of each dot, how far it strays from the mean size: a bell of mean 0 and deviation 1 that ends at 3, the sum of three even chances. */
export function dotChances(dots: Float32Array, seed: number): Float64Array {
  return Float64Array.from({ length: dots.length / 3 }, (_, dot) => {
    const [x, y] = [dots[3 * dot], dots[3 * dot + 1]]
    const place = Math.imul(Math.round(x * 1000), 0x2545f491) ^ Math.round(y * 1000)
    const sum = seededHash(seed + 2, place) + seededHash(seed + 3, place) + seededHash(seed + 4, place)
    return 2 * sum - 3
  })
}
