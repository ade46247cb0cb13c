import type { Layer } from '../../src/skin/diffuseReflectance'

/** A layer as the shared truth writes it: mm, 1/mm, one value for each wavelength. */
export type TruthLayer = { d_mm: number; n: number; mu_a: number[]; mu_s: number[]; g: number[] }

/** The stack at the i-th wavelength. */
export const layersAt = (layers: TruthLayer[], i: number): Layer[] =>
  layers.map(({ d_mm, n, mu_a, mu_s, g }) => ({
    thickness: d_mm,
    index: n,
    absorption: mu_a[i],
    scattering: mu_s[i],
    anisotropy: g[i],
  }))
