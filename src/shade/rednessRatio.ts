import type { LinearRgb } from '../light/colours'
import { spectrumToLinearRgb } from '../light/spectrumToLinearRgb'
import { bloodAbsorption } from '../skin/chromophores/blood'
import { layerContrast } from '../skin/layerContrast'
import type { Skin } from '../skin/Skin'
import { bareSpectrum } from './bareSpectrum'
import { channelRatio } from './channelRatio'
import { wavelengths } from './wavelengths'

/** The papillary dermis, where small vessels widen: 0.08 to 0.25 mm below the surface. */
const flushed = { depth: (0.08 + 0.25) / 2, thickness: 0.25 - 0.08 }

/** Blood that rushes in is arterial. */
const saturation = 0.95

/**
 * Skin that is pink after treatment, as a ratio to the same skin calm: more blood in its upper dermis. Melanin lies above
 * it, so the same blood shows less on dark skin.
 *
 * @param erythema blood added there, fraction of its volume, 0..1
 * @returns ratio in linear-light sRGB
 */
export function rednessRatio(skin: Skin, erythema: number): LinearRgb {
  const bare = bareSpectrum(skin)
  const pink = bare.map((reflectance, i) => {
    const absorption = erythema * bloodAbsorption(wavelengths[i], saturation)
    return reflectance * (1 - layerContrast({ ...flushed, absorption }, skin, wavelengths[i]))
  })
  return channelRatio(spectrumToLinearRgb(wavelengths, bare), spectrumToLinearRgb(wavelengths, pink))
}
