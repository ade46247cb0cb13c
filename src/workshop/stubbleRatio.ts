import type { LinearRgb } from '../light/colours'
import { spectrumToLinearRgb } from '../light/spectrumToLinearRgb'
import { melaninAbsorption } from '../skin/chromophores/melanin'
import { reflectanceSpectrum } from '../skin/reflectanceSpectrum'
import type { Skin } from '../skin/Skin'
import { finely } from './skinColour'

/** Hair within the skin: where it lies, how thick a layer it fills, mm. */
const shafts = { depth: 0.3, thickness: 0.36 }

/** A dark brown hair: its width in mm and the share of its body that is melanin. */
const hair = { width: 0.08, melanin: 0.12 }

/** Share of the layer's volume that is hair where hair is full. */
const filled = 0.155

/**
 * What stubble leaves of the light on bare skin, per channel of linear sRGB: cut shafts seen through the skin. A
 * shaft absorbs by Beer's law across its width, so a layer of them absorbs filled x (1 - exp(-mu w)) / w.
 */
export function stubbleRatio(skin: Skin): LinearRgb {
  const absorption = (wavelength: number) =>
    (filled * (1 - Math.exp(-hair.melanin * melaninAbsorption(wavelength) * hair.width))) / hair.width
  const bare = spectrumToLinearRgb(finely, reflectanceSpectrum(skin, finely, { nodes: 8 }))
  const pigment = { ...shafts, absorption }
  const under = spectrumToLinearRgb(finely, reflectanceSpectrum(skin, finely, { nodes: 8, pigment }))
  return [under[0] / bare[0], under[1] / bare[1], under[2] / bare[2]]
}
