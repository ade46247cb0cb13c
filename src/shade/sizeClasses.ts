/**
 * A hand does not make equal dots, and equal dots read as print. Sizes vary by about 30 % (measured on photos of
 * shaved sides; 60 % reads as spots).
 */
const variation = 0.3

/** Middles of five equally likely parts of a normal distribution, in standard deviations. */
const fifths = [-1.282, -0.524, 0, 0.524, 1.282]

const factors = fifths.map(deviation => 1 + variation * deviation)

/** Mean area of the varied dots over that of equal ones. */
const meanArea = factors.reduce((sum, factor) => sum + factor ** 2, 0) / factors.length

/**
 * Radii of five equally frequent sizes of dot, smallest first, mm; their mean area is that of the planned dot, so that
 * the spread does not darken the patch.
 */
export function sizeClasses(radius: number): number[] {
  return factors.map(factor => (radius * factor) / Math.sqrt(meanArea))
}
