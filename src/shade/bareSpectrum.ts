import { diffuseReflectance } from '../skin/diffuseReflectance'
import type { Skin } from '../skin/Skin'
import { skinLayers } from '../skin/skinLayers'
import { wavelengths } from './wavelengths'

/** Right within 0.002 in reflectance. */
const nodes = 8

const kept = new WeakMap<Skin, readonly number[]>()

/**
 * Reflectance of the skin without pigment at `wavelengths`, its shine left out: what every ratio is a ratio to.
 * Kept for as long as the skin is, since every suggestion asks for it.
 */
export function bareSpectrum(skin: Skin): readonly number[] {
  const known = kept.get(skin)
  if (known) return known
  const spectrum = wavelengths.map(
    wavelength => diffuseReflectance(skinLayers(skin, wavelength), { nodes }).reflectance,
  )
  kept.set(skin, spectrum)
  return spectrum
}
