/**
 * Many people resemble each other, some nobody; most cameras err a little, some a lot. A normal distribution
 * calls the few impossible; Student's allows for them.
 *
 * Rule: multivariate Student distribution (S. Kotz, S. Nadarajah, "Multivariate t Distributions", 2004, 1.1),
 * as wide in its middle 80 % as the normal one of the same covariance. The degrees of freedom are a stated
 * assumption, for skins darker than those measured.
 */
const degrees = 6

/** Squared ratio of the 90th percentiles of a normal and of this Student distribution. */
const evenMiddle = (1.2816 / 1.4398) ** 2

/**
 * Logarithm of the density, up to a constant.
 * @param squared squared distance from the middle in units of the covariance (Mahalanobis).
 */
export const studentDensity = (squared: number, dimensions: number): number =>
  (-(degrees + dimensions) / 2) * Math.log1p(squared / (degrees * evenMiddle))
