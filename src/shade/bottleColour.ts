import type { Lab } from '../light/colours'
import { spectrumToLab } from '../light/spectrumToLab'
import { diffuseReflectance } from '../skin/diffuseReflectance'
import { liquidOptics } from './liquidOptics'
import type { Composition } from './Pigment'
import { wavelengths } from './wavelengths'

/** Refractive index of water; wet paper's pores are filled, so paper counts the same. */
const index = 1.33

/** A thin smear, mm: in a full bottle every carbon liquid is black and none can be told from another. */
const film = 0.01

/** White paper: thick, bright, scattering evenly; 1/mm and mm. Stated assumption, reflectance about 0.9. */
const paper = { thickness: 5, index, absorption: 0.01, scattering: 50, anisotropy: 0 }

/** A swatch needs no more beams than this. */
const nodes = 4

/**
 * The colour a technician sees before it goes into skin: the mixed liquid as a thin film on white paper,
 * lit perpendicularly, its shine left out. Same light transport as the skin's.
 *
 * @param dilution ml of diluent to one ml of pigment, 0 or more
 */
export function bottleColour(pigment: Composition, dilution: number): Lab {
  if (!(dilution >= 0 && dilution < Infinity))
    throw new RangeError(`dilution must be 0 or more ml per ml: ${dilution}`)
  const share = 1 / (1 + dilution)
  return spectrumToLab(
    wavelengths,
    wavelengths.map(wavelength => {
      const { absorption, reducedScattering } = liquidOptics(pigment, wavelength)
      const layer = {
        thickness: film,
        index,
        absorption: share * absorption,
        scattering: share * reducedScattering,
        anisotropy: 0,
      }
      return diffuseReflectance([layer, paper], { nodes }).reflectance
    }),
  )
}
