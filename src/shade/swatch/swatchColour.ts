import type { Lab } from '../../light/colours'
import { pchip } from '../../light/pchip'
import { spectrumToLab } from '../../light/spectrumToLab'
import { wavelengths } from '../wavelengths'
import type { Swatch } from './Swatch'

/** Reflectance of a swatch at the wavelengths shades are computed at; null where only its colour is known. */
export function swatchSpectrum(swatch: Swatch): number[] | null {
  if ('lab' in swatch) return null
  return wavelengths.map(pchip(swatch.wavelengths, swatch.reflectance))
}

/** The measured colour, whichever way it was measured. */
export function swatchColour(swatch: Swatch): Lab {
  return 'lab' in swatch ? swatch.lab : spectrumToLab(swatch.wavelengths, swatch.reflectance)
}
