import { OpticsError } from '../../light/OpticsError'

/** Where every chromophore is known, nm: the range of the haemoglobins' tables. */
export const knownRange = { from: 380, to: 780 }

/** @throws OpticsError for a wavelength (nm) where a chromophore is not known. */
export function checkWavelength(wavelength: number): void {
  if (!(wavelength >= knownRange.from && wavelength <= knownRange.to))
    throw new OpticsError('wavelength', wavelength, `known from ${knownRange.from} to ${knownRange.to} nm`)
}
