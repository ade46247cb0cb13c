import type { Lab } from '../light/colours'
import { spectrumToXyz } from '../light/spectrumToXyz'
import { xyzToLab } from '../light/xyzToLab'
import { wavelengths } from './wavelengths'

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
 * @returns light kept, R / R_bare at `wavelengths` => Lab
 */
export function quickColour(bare: readonly number[]): (kept: ArrayLike<number>) => Lab {
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
  return kept => {
    let [x, y, z] = [0, 0, 0]
    for (let i = 0; i < bare.length; i++) {
      x += weights[3 * i] * kept[i]
      y += weights[3 * i + 1] * kept[i]
      z += weights[3 * i + 2] * kept[i]
    }
    return xyzToLab({ x, y, z })
  }
}
