import type { LinearRgb } from '../light/colours'

/**
 * What the healed patch must look like beside bare skin: a ratio, so that neither the photo's exposure nor its
 * white balance enters. Either per wavelength (from a prediction or an instrument) or per channel of a photo.
 * Ratios are side shadow over bare skin, 1 = as light as bare skin, each above 0.
 */
export type Target = (
  | {
      /** nm, rising. */
      readonly wavelengths: readonly number[]
      readonly ratio: readonly number[]
    }
  | {
      /** Linear-light sRGB. */
      readonly linearRgbRatio: LinearRgb
    }
) & {
  /** Share of the sampled sides in the shadow of hair, 0..1; missing where nothing was sampled. */
  readonly coverage?: number
  /** Standard deviation of ln of the light within 1.5 mm: how grainy the sampled sides look. */
  readonly grain?: number
}
