import { pchip } from '../light/pchip'
import { buriedPlace } from '../skin/buriedPlace'
import { crowdedDarkening } from '../skin/crowdedDarkening'
import { dotArea } from '../skin/dotArea'
import type { Skin } from '../skin/Skin'
import { densities, radii } from './dotChoices'
import { wavelengths } from './wavelengths'

/** Mean tones of fields of dots at one depth in one skin, for any strength, without following light again. */
export type ToneTable = {
  /** mm, of the dots' centres. */
  readonly depth: number
  /** mm. */
  readonly thickness: number
  /**
   * @param size index into `radii`
   * @param crowd index into `densities`
   * @param absorption added inside the dots at `wavelengths`, 1/mm
   * @returns optical density D = -ln(R / R_bare) at `wavelengths`
   */
  readonly tone: (size: number, crowd: number, absorption: readonly number[]) => number[]
}

/** Where strengths turn from even steps to even ratios, 1/mm. */
const weak = 0.25

/** Strengths computed, 1/mm: 0, 0.25, 0.75 … 256, evenly on `scaleOf`; a dot of 0.3 mm is opaque long before the end. */
const strengths: readonly number[] = Array.from({ length: 11 }, (_, step) => weak * (2 ** step - 1))

const scaleOf = (strength: number) => Math.log1p(strength / weak)

const scale = strengths.map(scaleOf)

/**
 * Thousands of mixtures are weighed for one suggestion, but light needs to be followed only for a few strengths: what
 * a field takes rises smoothly with strength. Monotone between the strengths computed and held beyond them, so that
 * more pigment is never lighter.
 *
 * @param depth where the dots lie, mm to the centre
 */
export function toneTable({
  skin,
  depth,
  thickness,
}: {
  skin: Skin
  depth: number
  thickness: number
}): ToneTable {
  const dotsOf = (radius: number, wavelength: number) => {
    const layer = buriedPlace(skin, wavelength, { depth, thickness })
    return strengths.map(absorption => ({
      radius,
      area: dotArea({ radius, depth, thickness, absorption }, skin, wavelength),
      limit: layer.contrast(absorption),
    }))
  }
  const curves = radii.map(radius => {
    const dots = wavelengths.map(wavelength => dotsOf(radius, wavelength))
    return densities.map(density =>
      dots.map(ofStrength => {
        const taken = ofStrength.map(dot => (dot.area > 0 ? -Math.log1p(-crowdedDarkening(dot, density)) : 0))
        return pchip(scale, taken)
      }),
    )
  })
  return {
    depth,
    thickness,
    tone: (size, crowd, absorption) =>
      absorption.map((strength, i) => curves[size][crowd][i](scaleOf(strength))),
  }
}
