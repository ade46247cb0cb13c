import type { Skin } from '../skin/Skin'
import { bareSpectrum } from './bareSpectrum'
import { wavelengths } from './wavelengths'

/** Light that comes back from bare and from pigmented skin, and how much of each third of the spectrum is lost. */
export type LightLost = {
  /** nm. */
  readonly wavelengths: readonly number[]
  /** Diffuse reflectance, 0..1. */
  readonly bare: readonly number[]
  readonly pigmented: readonly number[]
  /** Share of the light of bare skin that the pigment takes, 0..1. */
  readonly red: number
  readonly green: number
  readonly blue: number
}

/** Ends of the thirds, nm, as a person names them. */
const thirds = { blue: [400, 490], green: [490, 590], red: [590, 700] } as const

/**
 * Why black reads as green: skin over the pigment has already taken most of the blue and green, so what is left to
 * take is red (field map 1.3).
 *
 * @param density optical density of the field at `wavelengths`
 */
export function lightLost(density: readonly number[], skin: Skin): LightLost {
  const bare = bareSpectrum(skin)
  const pigmented = bare.map((reflectance, i) => reflectance * Math.exp(-density[i]))
  const lost = ([from, to]: readonly [number, number]) => {
    const inside = wavelengths.map((wavelength, i) => (wavelength >= from && wavelength < to ? i : -1))
    const sum = (spectrum: readonly number[]) =>
      inside.reduce((total, i) => (i < 0 ? total : total + spectrum[i]), 0)
    return 1 - sum(pigmented) / sum(bare)
  }
  return {
    wavelengths,
    bare,
    pigmented,
    red: lost(thirds.red),
    green: lost(thirds.green),
    blue: lost(thirds.blue),
  }
}
