import type { Lab } from '../light/colours'

/**
 * Skin colour in one number: the individual typology angle, atan((L* - 50) / b*) in degrees (Chardon, Cretois and
 * Hourseau, Int. J. Cosmet. Sci. 13:191, 1991), with the class limits of Del Bino and others (2006).
 */
export type ItaClass = 'very-light' | 'light' | 'intermediate' | 'tan' | 'brown' | 'dark'

const limits: readonly (readonly [above: number, name: ItaClass])[] = [
  [55, 'very-light'],
  [41, 'light'],
  [28, 'intermediate'],
  [10, 'tan'],
  [-30, 'brown'],
]

const inDegrees = 180 / Math.PI

/** A photo without a card may be half a stop off (about 6 in L*) and its white balance some 5 % (about 2 in b*). */
const photoError = { l: 6, b: 2 }
const unknown = { exposure: 0.5, whiteBalance: 0.05 }

/** @param doubt of the photo, where a card or a chart in it leaves less open: stops, and a share of each channel */
export function typologyAngle(
  { l, b }: Lab,
  doubt: typeof unknown = unknown,
): { degrees: number; error: number; class: ItaClass } {
  const degrees = Math.atan2(l - 50, b) * inDegrees
  const square = (l - 50) ** 2 + b ** 2
  const errorL = photoError.l * Math.min(1, doubt.exposure / unknown.exposure)
  const errorB = photoError.b * Math.min(1, doubt.whiteBalance / unknown.whiteBalance)
  const error = (Math.hypot(b * errorL, (l - 50) * errorB) / square) * inDegrees
  return { degrees, error: Math.min(error, 90), class: itaClass(degrees) }
}

export function itaClass(degrees: number): ItaClass {
  return limits.find(([above]) => degrees > above)?.[1] ?? 'dark'
}

/** Nearest of Fitzpatrick's six types by the class; his types are about sunburn, so this is an estimate and no more. */
export const fitzpatrickOf: Record<ItaClass, string> = {
  'very-light': 'I',
  light: 'II',
  intermediate: 'III',
  tan: 'IV',
  brown: 'V',
  dark: 'VI',
}
