/**
 * Haemoglobin is measured a mole at a time in water; skin holds it at the strength of whole blood.
 *
 * Source: Prahl (1998): 2.303 x extinction x 150 g/L / 64500 g/mol in 1/cm; linear between the 2 nm samples.
 */
import { checkWavelength, knownRange } from './checkWavelength'

/** nm. */
const step = 2

/** Natural logarithms in one decade, as rounded by the source. */
const naturalPerDecade = 2303 / 1000

/** Haemoglobin in whole blood, g/L. */
const concentration = 150

/** Molar mass of haemoglobin, g/mol. */
const molarMass = 64500

/**
 * @param extinction molar, base 10, 1/cm per mol/L, every 2 nm from 380 to 780.
 * @returns absorption of whole blood, 1/mm, by wavelength in nm; it throws an OpticsError outside the table.
 */
export function haemoglobin(extinction: readonly number[]): (wavelength: number) => number {
  return wavelength => {
    checkWavelength(wavelength)
    const place = (wavelength - knownRange.from) / step
    const left = Math.min(Math.floor(place), extinction.length - 2)
    const right = place - left
    const between = extinction[left] * (1 - right) + extinction[left + 1] * right
    return (naturalPerDecade * between * concentration) / molarMass / 10
  }
}
