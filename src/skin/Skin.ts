/** A person's skin in six numbers, on the layers of `skinLayers`. */
export type Skin = {
  /** Share of the epidermis that is melanosomes, 0..1. */
  readonly melanin: number
  /** Share of the dermis that is whole blood, 0..1. */
  readonly blood: number
  /** Oxygen saturation of that blood, 0..1. */
  readonly saturation: number
  /** Factor on the scattering of epidermis and dermis (not subcutis); 1 = published. */
  readonly scatter: number
  /** Factor on the absorption of bloodless, melanin-free tissue; 1 = published. */
  readonly baseline: number
  /** Rayleigh share of the reduced scattering of the dermis at 500 nm, 0..1; 0.41 = published. */
  readonly rayleigh: number
}
