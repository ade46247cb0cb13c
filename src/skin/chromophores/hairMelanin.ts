/**
 * What colours hair: black-brown eumelanin and red-yellow pheomelanin, in grains spread through the shaft.
 *
 * Sources: shapes 6.6e10 l^-3.33 (S. L. Jacques 1998) and 2.9e14 l^-4.75 in 1/mm (C. Donner, H. W. Jensen, Eurographics
 * Symposium on Rendering 2006, after T. Sarna and H. A. Swartz), which also give pheomelanin's strength against
 * eumelanin's. The strength per gram is rounded from solutions of eumelanin, about 10 l/(g cm) at 500 nm by decades
 * (P. Meredith, T. Sarna, Pigment Cell Res. 19, 572, 2006): stated assumption, since melanin in hair was never weighed and
 * measured in one. Scattering of the grains is left out. Units: m2/g, so that times g/L it is 1/mm; nm.
 */
import { checkWavelength } from './checkWavelength'

/** m2/g at 500 nm: ln 10 times 10 l/(g cm), in m2/g. */
const eumelaninAt500 = (Math.LN10 * 10) / 10

const shape = {
  eumelanin: (wavelength: number) => 6.6e10 * wavelength ** -3.33,
  pheomelanin: (wavelength: number) => 2.9e14 * wavelength ** -4.75,
}

/**
 * Absorption of a gram of melanin in a litre, m2/g.
 * @param wavelength nm, 380 to 780. @throws OpticsError for other wavelengths.
 */
export function hairMelanin(kind: 'eumelanin' | 'pheomelanin', wavelength: number): number {
  checkWavelength(wavelength)
  return (eumelaninAt500 * shape[kind](wavelength)) / shape.eumelanin(500)
}
