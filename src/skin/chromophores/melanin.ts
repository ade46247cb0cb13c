/**
 * Absorption of a melanosome, 1/mm. Source: S. L. Jacques, "Skin optics", Oregon Medical Laser Center News
 * (1998): 6.6e11 l^-3.33 in 1/cm, l in nm.
 */
export const melaninAbsorption = (wavelength: number): number => (6.6e11 * wavelength ** -3.33) / 10
