import { usualFilm } from '../swatch/filmReflectance'
import type { Swatch } from '../swatch/Swatch'
import { type CellReader, listed } from './readCells'
import { readNumber } from './readNumber'

const parts = ['swatchL', 'swatchA', 'swatchB'] as const

/** The measured swatch of a row, a spectrum before a colour; undefined where there is none or it could not be read. */
export function readSwatchCells({ text, number, refuse }: CellReader): Swatch | undefined {
  const drawn = { dilution: number('swatchDilution', 0), film: number('swatchFilm', usualFilm) }
  const spectrum = text('swatchSpectrum')
  if (spectrum !== '') {
    const pairs = listed(spectrum).map(pair => pair.split(/\s*[:\s]\s*/).map(readNumber))
    if (pairs.every((pair): pair is [number, number] => pair.length === 2 && !pair.includes(null)))
      return {
        ...drawn,
        wavelengths: pairs.map(([wavelength]) => wavelength),
        reflectance: pairs.map(([, reflectance]) => reflectance),
      }
    refuse('swatchSpectrum', 'catalogue/spectrum-not-read', spectrum.slice(0, 40))
    return undefined
  }
  const missing = parts.filter(part => text(part) === '')
  if (missing.length === parts.length) return undefined
  for (const part of missing) refuse(part, 'catalogue/swatch-part', '')
  return { ...drawn, lab: { l: number('swatchL', 0), a: number('swatchA', 0), b: number('swatchB', 0) } }
}
