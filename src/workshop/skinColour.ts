import type { LinearRgb } from '../light/colours'
import { spectrumToLinearRgb } from '../light/spectrumToLinearRgb'
import { reflectanceSpectrum } from '../skin/reflectanceSpectrum'
import type { Skin } from '../skin/Skin'

/** The sample's own skin, known to the last digit: what sampling must find again. Units as in Skin. */
export const sampleSkin: Skin = {
  melanin: 0.024,
  blood: 0.012,
  saturation: 0.7,
  scatter: 1,
  baseline: 0.45,
  rayleigh: 0.41,
}

/** Every 5 nm, 380-780: finer than anything that reads the sample back. */
export const finely = Array.from({ length: 81 }, (_, i) => 380 + 5 * i)

const melanins = [0.3, 0.7, 1, 1.5, 2.5, 5]
const bloods = [0.3, 0.7, 1, 1.5, 2.2, 3.2]

/**
 * Linear sRGB of the sample's skin with more or less melanin and blood (factors, 1 = its own), from a table of
 * spectra computed at 8 nodes and interpolated by the logarithm, since absorbers multiply.
 */
export function skinColour(skin: Skin): (melanin: number, blood: number) => LinearRgb {
  const table = melanins.map(melanin =>
    bloods.map(blood => {
      const varied = { ...skin, melanin: skin.melanin * melanin, blood: skin.blood * blood }
      return spectrumToLinearRgb(finely, reflectanceSpectrum(varied, finely, { nodes: 8 }))
    }),
  )
  return (melanin, blood) => {
    const [i, u] = between(melanins, melanin)
    const [j, v] = between(bloods, blood)
    const mix = (channel: 0 | 1 | 2) =>
      Math.exp(
        (1 - u) * ((1 - v) * Math.log(table[i][j][channel]) + v * Math.log(table[i][j + 1][channel])) +
          u * ((1 - v) * Math.log(table[i + 1][j][channel]) + v * Math.log(table[i + 1][j + 1][channel])),
      )
    return [mix(0), mix(1), mix(2)]
  }
}

/** Interval and place in it of a value on a rising scale; outside, the nearest end. */
function between(scale: readonly number[], value: number): [index: number, part: number] {
  const held = Math.min(scale[scale.length - 1], Math.max(scale[0], value))
  let index = 0
  while (index < scale.length - 2 && held > scale[index + 1]) index++
  return [index, (held - scale[index]) / (scale[index + 1] - scale[index])]
}
