import type { Lab } from '../light/colours'
import { spectrumToXyz } from '../light/spectrumToXyz'
import { xyzToLab } from '../light/xyzToLab'
import { wavelengths } from './wavelengths'

/** Colour of the skin with this much light kept, R / R_bare at `wavelengths`. */
export type QuickColour = {
  readonly colour: (kept: ArrayLike<number>) => Lab
  /** L* alone, at a third of the work: most fields are too light or too dark to be looked at twice. */
  readonly lightness: (kept: ArrayLike<number>) => number
}

/** L* of a luminance of 0..1, white is 1 (CIE 1976). */
const lightnessOf = (y: number) => (y > (6 / 29) ** 3 ? 116 * Math.cbrt(y) - 16 : (29 / 3) ** 3 * y)

/** Share by which one wavelength is made lighter and darker to see what it weighs. */
const probe = 1e-4

/**
 * Tens of thousands of fields are weighed for one answer, each a colour. The same eye, the same light and the same bare
 * skin stand behind all of them, so what each wavelength weighs in the colour is worked out once.
 *
 * Rule: X, Y and Z of a spectrum double when it doubles, so they are the sum of the values times the slopes (Euler);
 * the slopes are taken at the bare skin's spectrum. Exact for an even loss of light; for dots of any pigment in the
 * catalogue within 0.01 ΔE*ab of `pigmentedColour`.
 *
 * @param bare reflectance of the bare skin at `wavelengths`
 */
export function quickColour(bare: readonly number[]): QuickColour {
  const lit = (index: number, by: number) =>
    spectrumToXyz(
      wavelengths,
      bare.map((value, i) => (i === index ? value * (1 + by) : value)),
    )
  const weights = new Float64Array(3 * bare.length)
  for (let i = 0; i < bare.length; i++) {
    const [more, less] = [lit(i, probe), lit(i, -probe)]
    weights[3 * i] = (more.x - less.x) / (2 * probe)
    weights[3 * i + 1] = (more.y - less.y) / (2 * probe)
    weights[3 * i + 2] = (more.z - less.z) / (2 * probe)
  }
  const sum = (kept: ArrayLike<number>, coordinate: number) => {
    let total = 0
    for (let i = 0; i < bare.length; i++) total += weights[3 * i + coordinate] * kept[i]
    return total
  }
  return {
    colour: kept => xyzToLab({ x: sum(kept, 0), y: sum(kept, 1), z: sum(kept, 2) }),
    lightness: kept => lightnessOf(sum(kept, 1)),
  }
}
