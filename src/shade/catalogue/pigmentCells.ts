import type { Pigment } from '../Pigment'
import type { Column } from './catalogueColumns'
import { joinList } from './cellList'
import { writeHealed } from './healedText'
import { writeLot } from './lotText'

const text = (value: string | number | undefined) => (value === undefined ? '' : String(value))

/**
 * A pigment as a row of text, exactly: what `readRow` reads back. Dilutions are in ml diluent per ml pigment, several
 * things in one cell have a bar between them, what is not there is empty.
 */
export function pigmentCells(pigment: Pigment): Record<Column, string> {
  const { name, maker, carbon, red, yellow, brown, dilutions, lots = [], healed = [], swatch } = pigment
  const lab = swatch && 'lab' in swatch ? swatch.lab : undefined
  const spectrum = swatch && 'wavelengths' in swatch ? swatch : undefined
  return {
    name,
    maker: text(maker),
    carbon: text(carbon),
    red: text(red),
    yellow: text(yellow),
    brown: text(brown),
    dilutions: joinList(dilutions.map(String)),
    lots: joinList(lots.map(writeLot)),
    swatchL: text(lab?.l),
    swatchA: text(lab?.a),
    swatchB: text(lab?.b),
    swatchSpectrum: joinList(
      spectrum?.wavelengths.map((wavelength, i) => `${wavelength}: ${spectrum.reflectance[i]}`) ?? [],
    ),
    swatchDilution: text(swatch?.dilution),
    swatchFilm: text(swatch?.film),
    healed: joinList(healed.map(writeHealed)),
  }
}
