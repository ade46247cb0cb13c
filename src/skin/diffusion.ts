/**
 * Far from where it entered, light in skin spreads like heat: this gives the dermis at one wavelength in
 * those terms.
 *
 * Sources: diffusion approximation, A. Ishimaru, "Wave Propagation and Scattering in Random Media" (1978),
 * ch. 9; extrapolated boundary R. C. Haskell et al., J. Opt. Soc. Am. A 11, 2727 (1994); light thrown back
 * inside the surface R. A. J. Groenhuis, H. A. Ferwerda, J. J. ten Bosch, Appl. Opt. 22, 2456 (1983), here
 * lessened by the epidermis, which it crosses twice. Units: mm, 1/mm.
 */
import type { Layer } from './transport/Layer'

export type Diffusion = {
  /** Reduced scattering, 1/mm. */
  readonly reducedScattering: number
  /** Absorption plus reduced scattering, 1/mm. */
  readonly transport: number
  /** Diffusion constant, mm. */
  readonly constant: number
  /** Decay of diffuse light, 1/mm. */
  readonly decay: number
  /** How far above the surface the light seems to vanish, mm. */
  readonly extrapolation: number
}

/** Mean path of diffuse light across a layer in thicknesses (Kubelka, Munk 1931). */
const diffusePath = 2

/** Share of diffuse light that the surface throws back inside (Groenhuis et al. 1983). */
function thrownBack(index: number): number {
  return -1.44 / index ** 2 + 0.71 / index + 0.668 + 0.0636 * index
}

/** @param layers epidermis and dermis, at the wavelength of interest. */
export function diffusionIn([epidermis, dermis]: readonly [Layer, Layer, ...Layer[]]): Diffusion {
  const reducedScattering = dermis.scattering * (1 - dermis.anisotropy)
  const transport = dermis.absorption + reducedScattering
  const constant = 1 / (3 * transport)
  const crossing = Math.exp(-diffusePath * epidermis.absorption * epidermis.thickness)
  const back = thrownBack(dermis.index) * crossing ** 2
  return {
    reducedScattering,
    transport,
    constant,
    decay: Math.sqrt(dermis.absorption / constant),
    extrapolation: (2 * constant * (1 + back)) / (1 - back),
  }
}
