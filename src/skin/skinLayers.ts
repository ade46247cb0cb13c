/**
 * What light meets on its way into skin: a thin brown sheet, a thick pink one, and fat.
 *
 * Sources: absorption as in `chromophores/`; scattering of epidermis and dermis S. L. Jacques, Phys. Med.
 * Biol. 58, R37 (2013); of the subcutis A. N. Bashkatov et al., J. Phys. D 38, 2543 (2005); anisotropy M. J.
 * C. van Gemert et al., IEEE Trans. Biomed. Eng. 36, 1146 (1989). Units: mm, 1/mm, nm; the published
 * coefficients are in 1/cm.
 */
import { OpticsError } from '../light/OpticsError'
import { baselineAbsorption } from './chromophores/baseline'
import { bloodAbsorption } from './chromophores/blood'
import { melaninAbsorption } from './chromophores/melanin'
import type { Skin } from './Skin'
import type { Layer } from './transport/Layer'

/** Refractive index of all layers. */
const index = 1.4

/** mm. */
const epidermis = 0.08
const dermis = 1.92
const subcutis = 5

/** Depth of the lowest skin that is modelled, mm. */
export const skinDepth = epidermis + dermis + subcutis

/** Rayleigh share of the reduced scattering of the epidermis at 500 nm (Jacques 2013). */
const epidermisRayleigh = 0.29

const anisotropyAt = (wavelength: number) => 0.62 + 0.00029 * wavelength

/** Reduced scattering, 1/mm, from its value at 500 nm in 1/cm, its Rayleigh share and its Mie power. */
function reducedScattering(wavelength: number, at500: number, rayleigh: number, power: number): number {
  const ratio = wavelength / 500
  return (at500 * (rayleigh * ratio ** -4 + (1 - rayleigh) * ratio ** -power)) / 10
}

function checkSkin(skin: Skin): void {
  const shares = {
    melanin: skin.melanin,
    blood: skin.blood,
    saturation: skin.saturation,
    rayleigh: skin.rayleigh,
  }
  for (const [name, value] of Object.entries(shares))
    if (!(value >= 0 && value <= 1)) throw new OpticsError(name, value)
  if (!(skin.scatter > 0 && skin.scatter < Infinity)) throw new OpticsError('scatter', skin.scatter)
  if (!(skin.baseline >= 0 && skin.baseline < Infinity)) throw new OpticsError('baseline', skin.baseline)
}

/**
 * Epidermis, dermis and subcutis of a skin at one wavelength, top first; the subcutis absorbs as the dermis.
 * @param wavelength nm, 380 to 780.
 * @throws OpticsError for a share outside 0..1, a factor that is not positive, a wavelength without data.
 */
export function skinLayers(skin: Skin, wavelength: number): [Layer, Layer, Layer] {
  checkSkin(skin)
  const { melanin, blood, saturation, scatter, rayleigh } = skin
  const anisotropy = anisotropyAt(wavelength)
  const baseline = skin.baseline * baselineAbsorption(wavelength)
  const brown = melanin * melaninAbsorption(wavelength) + (1 - melanin) * baseline
  const pink = blood * bloodAbsorption(wavelength, saturation) + (1 - blood) * baseline
  const layer = (thickness: number, absorption: number, reduced: number): Layer => ({
    thickness,
    index,
    absorption,
    scattering: reduced / (1 - anisotropy),
    anisotropy,
  })
  return [
    layer(epidermis, brown, scatter * reducedScattering(wavelength, 66.7, epidermisRayleigh, 0.689)),
    layer(dermis, pink, scatter * reducedScattering(wavelength, 43.6, rayleigh, 0.562)),
    layer(subcutis, pink, (1050.6 * wavelength ** -0.68) / 10),
  ]
}
