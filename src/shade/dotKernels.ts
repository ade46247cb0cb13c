import { defaultThickness, placedDepth } from '../healing/placedDepth'
import { retained } from '../healing/retained'
import type { LinearRgb } from '../light/colours'
import { pchip } from '../light/pchip'
import { spectrumToLinearRgb } from '../light/spectrumToLinearRgb'
import { dotContrast } from '../skin/dotContrast'
import { layerContrast } from '../skin/layerContrast'
import type { Skin } from '../skin/Skin'
import { bareSpectrum } from './bareSpectrum'
import { channelRatio } from './channelRatio'
import { dotComposition } from './dotComposition'
import type { Composition } from './Pigment'
import { pigmentAbsorption } from './pigmentAbsorption'
import { wavelengths } from './wavelengths'

/** How one dot darkens the photo around it, per channel of linear-light sRGB. */
export type DotKernel = {
  /** Distance from one value to the next, mm; the first is at the dot's centre. */
  readonly step: number
  /** -ln of the ratio to bare skin over distance, red, green, blue. */
  readonly opticalDensity: [Float32Array, Float32Array, Float32Array]
}

/** What to draw dots of, and in whom. */
export type KernelQuestion = {
  readonly skin: Skin
  readonly pigment: Composition
  /** ml of diluent to one ml of pigment. */
  readonly dilution: number
  /** Planned depth of the centre, mm. */
  readonly depth: number
  /** Height of a dot, mm. */
  readonly thickness?: number
  /** Radii to draw, mm, one kernel each. */
  readonly radii: readonly number[]
  /** Fraction of the placed pigment still there; healed and typical unless told otherwise. */
  readonly retention?: number
  /** It lies where it was placed, in the epidermis too; healed, and so below it, unless told otherwise. */
  readonly fresh?: boolean
}

/** Beyond this a dot takes at most 1.3 % of all it takes, mm. */
const reach = 8

/** Fine beside the blur of the shallowest dots (half radius 0.2 mm), mm. */
const step = 0.025

/** Where colours are worked out: as fine as the step near the dot, a tenth apart farther out, mm. */
const places: readonly number[] = (() => {
  const rising = [0]
  while (rising[rising.length - 1] < reach) {
    const last = rising[rising.length - 1]
    rising.push(Math.min(reach, last + Math.max(step, last / 10)))
  }
  return rising
})()

/** No channel of sRGB rises above this ratio where a colour leaves the gamut; luminance never does. */
const most = 1 + 0.01

/**
 * One dot under skin is a soft spot that takes more red than blue and reaches millimetres: the picture is drawn by
 * laying these over the patient's own pixels, in linear light.
 *
 * For some distances the skin's spectrum behind the dot is turned into linear sRGB and divided by that of the bare skin
 * (D65, shine left out); between them the density runs smoothly.
 *
 * @returns one kernel for each radius, and the ratio no number of overlapping dots can pass
 */
export function dotKernels(question: KernelQuestion): { kernels: DotKernel[]; limit: LinearRgb } {
  const { skin, pigment, dilution, thickness = defaultThickness, retention = retained.typical } = question
  const depth = question.fresh ? question.depth : placedDepth(question.depth, thickness)
  const composition = dotComposition(pigment, dilution, retention)
  const absorption = wavelengths.map(wavelength => pigmentAbsorption(composition, skin, wavelength))
  const bare = bareSpectrum(skin)
  const before = spectrumToLinearRgb(wavelengths, bare)
  const ratioOf = (contrast: (i: number) => number) => {
    const behind = bare.map((reflectance, i) => reflectance * (1 - contrast(i)))
    const [red, green, blue] = channelRatio(before, spectrumToLinearRgb(wavelengths, behind))
    return [Math.min(red, most), Math.min(green, most), Math.min(blue, most)] as const
  }
  const limit = ratioOf(i =>
    layerContrast({ depth, thickness, absorption: absorption[i] }, skin, wavelengths[i]),
  )
  const kernelOf = (radius: number): DotKernel => {
    const contrasts = wavelengths.map((wavelength, i) =>
      dotContrast({ radius, depth, thickness, absorption: absorption[i] }, skin, wavelength),
    )
    const ratios = places.map(distance => ratioOf(i => contrasts[i](distance)))
    const densityOf = (channel: 0 | 1 | 2) => {
      const curve = pchip(
        places,
        ratios.map(ratio => -Math.log(Math.max(ratio[channel], limit[channel]))),
      )
      return Float32Array.from({ length: Math.round(reach / step) + 1 }, (_, k) => curve(k * step))
    }
    return { step, opticalDensity: [densityOf(0), densityOf(1), densityOf(2)] }
  }
  return { kernels: question.radii.map(kernelOf), limit }
}
