/**
 * How grainy a field of dots looks: many faint dots close together heal into a film, as no stubble does; few strong ones
 * into a rash. The same measure is taken of a patient's own stubble (`SideTarget.grain`), so that the two can be held
 * against each other.
 *
 * Rule: shot noise of dots with a Gaussian core (Campbell's theorem, 1909), of which even spacing leaves little coarser than the
 * gaps, and natural differences of size leave a fifth. The three constants were fitted to pictures drawn by `darken`
 * (288 fields, two skins): 13 % off at one standard deviation. Units: mm, dots per cm².
 */

/** The core of a dot at one wavelength, and what it lies in. */
export type DotCore = {
  /** 1 - R / R_bare over the dot's middle. */
  readonly contrast: number
  /** Where half of that is left, mm. */
  readonly halfRadius: number
  /** 1 - R / R_bare of an endless layer. */
  readonly limit: number
}

/** Half radius of a Gaussian in standard deviations. */
const halfOfGaussian = Math.sqrt(2 * Math.LN2)

const fineShare = 0.7
const evenness = 4 * Math.PI ** 2 * 0.55
const unevenSizes = 0.2

/**
 * @param density dots per cm²
 * @param tone 1 - R_mean / R_bare of the field
 * @param blur standard deviation of what blurs the picture, pixel and lens, mm
 * @returns standard deviation of ln of the light within some millimetres, 0 for no dots
 */
export function fieldGrain(
  { contrast, halfRadius, limit }: DotCore,
  density: number,
  tone: number,
  blur: number,
): number {
  if (density === 0 || contrast === 0) return 0
  const perSquare = density / 100
  const core = (halfRadius / halfOfGaussian) ** 2
  const seen = core + blur ** 2
  const middle = (-Math.log1p(-contrast) * core) / seen
  const fine = fineShare * Math.exp(-evenness * seen * perSquare) + unevenSizes
  const crowding = Math.max(0, 1 - tone / limit) / (1 - tone)
  return crowding * middle * Math.sqrt(Math.PI * seen * perSquare * fine)
}
