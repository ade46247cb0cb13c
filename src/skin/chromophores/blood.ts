/**
 * Absorption of whole blood, 1/mm. Source: Prahl (1998): 2.303 x extinction x 150 g/L / 64500 g/mol in 1/cm,
 * the two haemoglobins mixed by oxygen saturation; linear between the 2 nm samples.
 */
import { deoxyhaemoglobin, oxyhaemoglobin, prahlStart, prahlStep } from './prahl1998'

/** Natural logarithms in one decade, as rounded by the source. */
const naturalPerDecade = 2303 / 1000

/** Haemoglobin in whole blood, g/L. */
const concentration = 150

/** Molar mass of haemoglobin, g/mol. */
const molarMass = 64500

/** @param wavelength nm, 380 to 780. @param saturation 0..1. @throws RangeError for other wavelengths. */
export function bloodAbsorption(wavelength: number, saturation: number): number {
  const place = (wavelength - prahlStart) / prahlStep
  if (!(place >= 0 && place <= oxyhaemoglobin.length - 1)) throw new RangeError(`wavelength is ${wavelength}`)
  const left = Math.min(Math.floor(place), oxyhaemoglobin.length - 2)
  const right = place - left
  const oxy = oxyhaemoglobin[left] * (1 - right) + oxyhaemoglobin[left + 1] * right
  const deoxy = deoxyhaemoglobin[left] * (1 - right) + deoxyhaemoglobin[left + 1] * right
  const extinction = saturation * oxy + (1 - saturation) * deoxy
  return (naturalPerDecade * extinction * concentration) / molarMass / 10
}
