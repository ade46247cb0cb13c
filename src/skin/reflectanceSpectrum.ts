import { diffuseReflectance } from './diffuseReflectance'
import type { Skin } from './Skin'
import { skinLayers } from './skinLayers'
import { withPigmentLayer } from './withPigmentLayer'

/**
 * A flat layer of pigment; absorption (1/mm) and scattering (1/mm, with its mean cosine) as functions of the
 * wavelength.
 */
export type SpectralLayer = {
  /** Depth of its centre, mm. */
  readonly depth: number
  /** mm. */
  readonly thickness: number
  readonly absorption: (wavelength: number) => number
  readonly scattering?: (wavelength: number) => number
  readonly anisotropy?: (wavelength: number) => number
}

/**
 * Diffuse reflectance of a skin, with a layer of pigment in it or bare, without what its surface mirrors.
 * @param wavelengths nm, 380 to 780. @param options.nodes 4 while something is dragged, 8 for results.
 * @returns one share of the light for each wavelength.
 * @throws OpticsError with the value that is out of range.
 */
export function reflectanceSpectrum(
  skin: Skin,
  wavelengths: readonly number[],
  { pigment, nodes = 8 }: { readonly pigment?: SpectralLayer; readonly nodes?: number } = {},
): number[] {
  return wavelengths.map(wavelength => {
    const bare = skinLayers(skin, wavelength)
    const layers = pigment
      ? withPigmentLayer(bare, {
          depth: pigment.depth,
          thickness: pigment.thickness,
          absorption: pigment.absorption(wavelength),
          scattering: pigment.scattering?.(wavelength),
          anisotropy: pigment.anisotropy?.(wavelength),
        })
      : bare
    return diffuseReflectance(layers, { nodes }).reflectance
  })
}
