/** One plane layer of tissue at one wavelength. Lengths in mm, coefficients in 1/mm. */
export type Layer = {
  /** mm, above 0. */
  readonly thickness: number
  /** Refractive index, at least 1. */
  readonly index: number
  /** Absorption coefficient, 1/mm. */
  readonly absorption: number
  /** Scattering coefficient (not reduced), 1/mm. */
  readonly scattering: number
  /** Mean cosine of scattering, -1 < g < 1. */
  readonly anisotropy: number
}
