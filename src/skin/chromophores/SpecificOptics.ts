/** What a gram of dry pigment in a litre does to light: m2/g, so that times g/L it is 1/mm. */
export type SpecificOptics = {
  /** m2/g, 0 or more. */
  readonly absorption: number
  /** m2/g, 0 or more. */
  readonly scattering: number
  /** Mean cosine of that scattering, -1 < g < 1. */
  readonly anisotropy: number
}
