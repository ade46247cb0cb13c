import type { Swatch } from './Swatch'

/** What of a swatch cannot be, and the value that was given. */
export type SwatchFault = {
  readonly field: 'l' | 'a' | 'b' | 'wavelengths' | 'reflectance' | 'dilution' | 'film'
  readonly value: number
}

/** The spectrum must reach over where the eye sees, nm; beyond its ends its end values hold. */
const reach = { from: 420, to: 680 }

/** A fluorescent paper may exceed white a little. */
const mostReflectance = 1.2

/** Wet films of drawdown bars end long before, mm. */
const thickestFilm = 1

const within = (value: number, from: number, to: number) => value >= from && value <= to

/** The first thing about a measured swatch that cannot be; null when all can. */
export function swatchFault(swatch: Swatch): SwatchFault | null {
  const { dilution, film } = swatch
  if (!(dilution >= 0 && dilution < Infinity)) return { field: 'dilution', value: dilution }
  if (!(film > 0 && film <= thickestFilm)) return { field: 'film', value: film }
  if ('lab' in swatch) {
    const { l, a, b } = swatch.lab
    if (!within(l, 0, 100)) return { field: 'l', value: l }
    if (!within(a, -128, 128)) return { field: 'a', value: a }
    return within(b, -128, 128) ? null : { field: 'b', value: b }
  }
  const { wavelengths, reflectance } = swatch
  if (wavelengths.length !== reflectance.length || wavelengths.length < 2)
    return { field: 'wavelengths', value: wavelengths.length }
  const falling = wavelengths.find((value, i) => !(i === 0 || value > wavelengths[i - 1]))
  if (falling !== undefined) return { field: 'wavelengths', value: falling }
  if (!(wavelengths[0] <= reach.from)) return { field: 'wavelengths', value: wavelengths[0] }
  const end = wavelengths[wavelengths.length - 1]
  if (!(end >= reach.to && end < Infinity)) return { field: 'wavelengths', value: end }
  const strange = reflectance.find(value => !within(value, 0, mostReflectance))
  return strange === undefined ? null : { field: 'reflectance', value: strange }
}
