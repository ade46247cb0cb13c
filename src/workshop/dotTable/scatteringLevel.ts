/**
 * The table knows skin by the reduced scattering of its dermis. What goes with it, how much more the epidermis scatters,
 * how forward, how much the fat below, is that of usual skin at the wavelength where its dermis scatters so.
 * Sources as in `skinLayers`. Units: mm, 1/mm, nm.
 */
import type { Skin } from '../../skin/Skin'
import { skinLayers } from '../../skin/skinLayers'
import { epidermisExcess } from '../../skin/tables/dotAxes'
import type { Slab } from '../monteCarlo/followPhoton'

/** The skin whose wavelengths are gone through: published scattering, a little more of it than published. */
const usual: Skin = {
  melanin: 0.03,
  blood: 0.01,
  saturation: 0.7,
  scatter: 1.2,
  baseline: 0.1,
  rayleigh: 0.41,
}

const wavelengths = Array.from({ length: 61 }, (_, i) => 400 + 5 * i)

/** Wavelength, 400 to 700 nm, at which usual skin scatters most nearly so. */
export function usualWavelength(reducedScattering: number): number {
  const gap = (wavelength: number) => {
    const [, dermis] = skinLayers(usual, wavelength)
    return Math.abs(Math.log((dermis.scattering * (1 - dermis.anisotropy)) / reducedScattering))
  }
  return wavelengths.reduce((best, wavelength) => (gap(wavelength) < gap(best) ? wavelength : best))
}

/** The skin, without absorption, that stands for a reduced scattering of the dermis. */
export function scatteringLevel(reducedScattering: number): Slab {
  const [epidermis, dermis, subcutis] = skinLayers(usual, usualWavelength(reducedScattering))
  const { anisotropy } = dermis
  const scattering = reducedScattering / (1 - anisotropy)
  return {
    index: dermis.index,
    sheets: [
      { thickness: epidermis.thickness, scattering: scattering * epidermisExcess, anisotropy },
      { thickness: dermis.thickness, scattering, anisotropy },
      { thickness: subcutis.thickness, scattering: subcutis.scattering, anisotropy },
    ],
  }
}
