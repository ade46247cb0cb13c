import type { Lab } from '../light/colours'
import { spectrumToLab } from '../light/spectrumToLab'
import { liquidOptics } from './liquidOptics'
import type { Composition } from './Pigment'
import { filmReflectance, usualFilm } from './swatch/filmReflectance'
import { wavelengths } from './wavelengths'

/**
 * The colour a technician sees before it goes into skin: the mixed liquid as a thin film on white paper,
 * lit perpendicularly, its shine left out.
 *
 * @param dilution ml of diluent to one ml of pigment, 0 or more
 * @param film height of the film, mm
 */
export function bottleColour(pigment: Composition, dilution: number, film = usualFilm): Lab {
  if (!(dilution >= 0 && dilution < Infinity))
    throw new RangeError(`dilution must be 0 or more ml per ml: ${dilution}`)
  const share = 1 / (1 + dilution)
  return spectrumToLab(
    wavelengths,
    wavelengths.map(wavelength => {
      const { absorption, reducedScattering } = liquidOptics(pigment, wavelength)
      const mixed = { absorption: share * absorption, reducedScattering: share * reducedScattering }
      return filmReflectance(mixed, film)
    }),
  )
}
